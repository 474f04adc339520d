// Changes that were made one by one have a number each: services follow them in their order.
CREATE CONSTRAINT change_number IF NOT EXISTS
FOR (n:Change)
REQUIRE n.number IS UNIQUE;
