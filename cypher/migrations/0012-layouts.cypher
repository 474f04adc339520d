// Where things stood last in each picture of the network: one node a picture, a relation to whatever stands in it.
CREATE CONSTRAINT layout_key IF NOT EXISTS
FOR (n:Layout)
REQUIRE n.key IS UNIQUE;
