// Passages near the question in meaning, re-scored exactly from the stored vectors, nearest first: one row of lists.
//
// The index is approximate and its vectors are quantised: it only chooses the candidates.
//
// @param   $vector   number[]  the question as a unit vector
// @param   $model    string    key of the model that made it: vectors of another model are left out
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @param   $limit    integer   candidates to take from the index
// @returns passageIds string[]  `<record type>/<item id>#<part>`
// @returns languages  string[]  of each passage; empty where it is not known
// @returns scores     number[]  cosine, -1 to 1
// @access  read
CALL
  db.index.vector.queryNodes(
    'passage_embeddings',
    $limit,
    $vector
  )
  YIELD node AS passage
  WHERE
    passage.model = $model AND
    (passage.itemType <> 'member' OR
      EXISTS {
        MATCH (member:Member {id: passage.itemId})
        WHERE member.visibility IN $visible OR member.id = $viewerId
      })
WITH
  passage.id AS passageId,
  coalesce(passage.language, '') AS language,
  2 * vector.similarity.cosine(passage.embedding, $vector) - 1 AS score
ORDER BY score DESC, passageId
RETURN
  collect(passageId) AS passageIds,
  collect(language) AS languages,
  collect(score) AS scores
