// Items whose passages hold words of the question, by one full-text index: each with its best passage.
//
// @param   $index    string    name of the full-text index
// @param   $query    string    the words as a Lucene query, already made safe
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @param   $limit    integer   passages to take
// @returns itemType  string    record type
// @returns itemId    string
// @returns date      string?   when the item was made
// @returns score     number    BM25 of its best passage
// @access  read
CALL
  db.index.fulltext.queryNodes(
    $index,
    $query,
    {limit: $limit}
  )
  YIELD node AS passage, score
MATCH (passage)-[:PART_OF]->(item)
WHERE NOT item:Member OR item.visibility IN $visible OR item.id = $viewerId
RETURN
  passage.itemType AS itemType,
  passage.itemId AS itemId,
  coalesce(item.created, item.date) AS date,
  max(score) AS score
ORDER BY score DESC, itemType, itemId
