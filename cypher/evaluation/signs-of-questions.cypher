// Every sign that a question mattered: its answers and the remarks under it.
//
// @returns id       string   question
// @returns relation string   how the item is tied to the question
// @returns itemType string   record type
// @returns itemId   string
// @returns date     string?  when the item was made
// @access  read
MATCH (item:Answer|Comment)-[sign:ANSWERS|ON]->(question:Question)
RETURN
  question.id AS id,
  type(sign) AS relation,
  toLower(labels(item)[0]) AS itemType,
  item.id AS itemId,
  item.created AS date
ORDER BY id, itemType, itemId
