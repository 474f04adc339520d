// Kept for another part of the same version: nothing new.
CREATE CONSTRAINT meta_key IF NOT EXISTS
FOR (n:Meta)
REQUIRE n.key IS UNIQUE;
