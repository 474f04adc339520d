// Things with a text that holds the words, best match first, each with how its best passage begins.
//
// @param   $index    string    full-text index of passages, such as passages_fr
// @param   $query    string    words for the full-text index, made safe for its parser
// @param   $types    string[]  record types asked for, such as artefact
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $deep     integer   how many passages to look at
// @param   $limit    integer
// @returns type     string    record type, such as artefact
// @returns id       string
// @returns score    number    how well its best passage matches; comparable within this reading only
// @returns excerpt  string
// @access  read
CALL
  db.index.fulltext.queryNodes(
    $index,
    $query,
    {limit: $deep}
  )
  YIELD node, score
MATCH (node)-[:PART_OF]->(item)
WHERE
  node.itemType IN $types AND
  (NOT item:Member OR item.visibility IN $visible OR item.id = $viewerId)
WITH node.itemType AS type, item.id AS id, node, score
ORDER BY score DESC, node.id
WITH type, id, collect({score: score, text: node.text}) AS passages
RETURN
  type,
  id,
  passages[0].score AS score,
  left(coalesce(head([p IN passages WHERE p.text <> '' | p.text]), ''), 300) AS excerpt
ORDER BY score DESC, type, id
LIMIT $limit
