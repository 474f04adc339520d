// Properties that reads filter or order by and that no constraint indexes already.
CREATE INDEX passage_item IF NOT EXISTS
FOR (n:Passage)
ON (n.itemType, n.itemId);

CREATE INDEX passage_hash IF NOT EXISTS
FOR (n:Passage)
ON (n.hash);

CREATE INDEX question_created IF NOT EXISTS
FOR (n:Question)
ON (n.created);

CREATE INDEX artefact_created IF NOT EXISTS
FOR (n:Artefact)
ON (n.created);

CREATE INDEX member_name IF NOT EXISTS
FOR (n:Member)
ON (n.name);
