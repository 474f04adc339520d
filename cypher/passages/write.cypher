// Writes passages of items that are in the graph. A passage whose text changed loses its vector; one whose text stayed
// keeps it. Those that have none are marked, and so are those that only some may see.
//
// @param   $passages map[] {id string, itemType string, itemId string, hash string, languageLabel string, properties map}
// @access  write
// @plan    once
UNWIND $passages AS row
MATCH
  (item:Member|Topic|Challenge|Question|Answer|Comment|Artefact|Group
    {id: row.itemId})
WHERE toLower(labels(item)[0]) = row.itemType
MERGE (passage:Passage {id: row.id})
MERGE (passage)-[:PART_OF]->(item)
WITH passage, item, row, coalesce(passage.hash = row.hash, false) AS isSameText
SET passage += row.properties
REMOVE passage: PassageFr: PassageNl: PassageEn: PassageOther
SET passage: $ (row.languageLabel)
FOREACH (_ IN
CASE
  WHEN isSameText THEN []
  ELSE [1]
END |
  REMOVE passage.embedding, passage.model
  SET passage: Unembedded
)
// What only some may see stands in no count that everyone reads, and teaches no language.
REMOVE passage: Reserved
FOREACH (_ IN
CASE coalesce(item.visibility, 'everyone')
  WHEN 'everyone' THEN []
  ELSE [1]
END |
  SET passage: Reserved
)
WITH passage, item
// An answer has no title of its own: it is found under its question's.
OPTIONAL MATCH (item:Answer)-[:ANSWERS]->(question:Question)
SET passage.title = coalesce(question.title, passage.title, '')
// Words are searched in one field; those of the title count twice.
SET
  passage.content =
    passage.title + '\n' + passage.title + '\n' + coalesce(passage.text, '')
