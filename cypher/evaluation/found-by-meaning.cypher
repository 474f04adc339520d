// Items with passages near the question in meaning: each with its nearest passage.
//
// @param   $vector   number[]  the question as a unit vector
// @param   $model    string    key of the model that made it: vectors of another model are left out
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @param   $limit    integer   passages to take
// @returns itemType  string    record type
// @returns itemId    string
// @returns date      string?   when the item was made
// @returns score     number    cosine of its nearest passage, -1 to 1
// @access  read
CALL
  db.index.vector.queryNodes(
    'passage_embeddings',
    $limit,
    $vector
  )
  YIELD node AS passage
MATCH (passage)-[:PART_OF]->(item)
WHERE
  passage.model = $model AND
  (NOT item:Member OR item.visibility IN $visible OR item.id = $viewerId)
RETURN
  passage.itemType AS itemType,
  passage.itemId AS itemId,
  coalesce(item.created, item.date) AS date,
  max(2 * vector.similarity.cosine(passage.embedding, $vector) - 1) AS score
ORDER BY score DESC, itemType, itemId
