// The log of recommendations: one node an answer, found by its id and read by its moment.
CREATE CONSTRAINT recommendation_id IF NOT EXISTS
FOR (n:Recommendation)
REQUIRE n.id IS UNIQUE;

CREATE INDEX recommendation_at IF NOT EXISTS
FOR (n:Recommendation)
ON (n.at);
