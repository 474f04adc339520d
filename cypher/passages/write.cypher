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
// Words are looked for where no other text tells how rare they are than those that the viewer may see: what everyone may see
// stands in the open indexes too, and what is hidden in one of its own.
WITH
  passage,
  item,
  row,
  isSameText,
  coalesce(item.visibility, 'everyone') AS visibility
REMOVE passage: PassageFr: PassageNl: PassageEn: PassageOther
REMOVE passage: OpenPassage: OpenPassageFr: OpenPassageNl: OpenPassageEn: OpenPassageOther
REMOVE passage: WordedPassage: HiddenPassage: Reserved
SET
  passage:
  $
  (
  CASE visibility
    WHEN 'hidden' THEN ['PassageOther', 'HiddenPassage', 'Reserved']
    WHEN 'community' THEN [row.languageLabel, 'WordedPassage', 'Reserved']
    ELSE
      [
        row.languageLabel,
        'WordedPassage',
        'OpenPassage',
        'Open' + row.languageLabel
      ]
  END)
FOREACH (_ IN
CASE
  WHEN isSameText THEN []
  ELSE [1]
END |
  REMOVE passage.embedding, passage.model
  SET passage: Unembedded
)
WITH passage, item
// An answer has no title of its own: it is found under its question's.
OPTIONAL MATCH (item:Answer)-[:ANSWERS]->(question:Question)
SET passage.title = coalesce(question.title, passage.title, '')
// Words are searched in one field; those of the title count twice.
SET
  passage.content =
    passage.title + '\n' + passage.title + '\n' + coalesce(passage.text, '')
