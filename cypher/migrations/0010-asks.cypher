// Whom members said they turn to: one relation an ask, found by its id and read by its moment.
CREATE CONSTRAINT turned_to_id IF NOT EXISTS
FOR ()-[ask:TURNED_TO]-()
REQUIRE ask.id IS UNIQUE;

CREATE INDEX turned_to_at IF NOT EXISTS
FOR ()-[ask:TURNED_TO]-()
ON (ask.at);
