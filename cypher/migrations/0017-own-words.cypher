// What members say of their own data: one word a member; and what is held back of records by it, found by the record.
CREATE CONSTRAINT own_word_member IF NOT EXISTS
FOR (n:OwnWord)
REQUIRE n.member IS UNIQUE;

CREATE INDEX held_back_of IF NOT EXISTS
FOR (n:HeldBack)
ON (n.of);

CREATE INDEX held_back_source IF NOT EXISTS
FOR (n:HeldBack)
ON (n.source);
