// Changes that were made one by one have a number each: services follow them in their order.
CREATE CONSTRAINT change_number IF NOT EXISTS
FOR (n:Change)
REQUIRE n.number IS UNIQUE;

// Passages without a vector of the model in use are found, and counted, without looking at the others. Which these are is
// noted when the model is taken into use.
CREATE INDEX unembedded_id IF NOT EXISTS
FOR (n:Unembedded)
ON (n.id);

MATCH (member:Member)<-[:PART_OF]-(passage:Passage)
WHERE member.visibility <> 'everyone'
SET passage: Reserved;
