// Files that members share: an id each, and when they came, by which those that nobody used are found.
CREATE CONSTRAINT file_id IF NOT EXISTS
FOR (n:File)
REQUIRE n.id IS UNIQUE;

CREATE INDEX file_at IF NOT EXISTS
FOR (n:File)
ON (n.at);
