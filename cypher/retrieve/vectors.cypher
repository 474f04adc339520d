// Passages near the question in meaning, re-scored exactly from the stored vectors, nearest first: one row of lists. Those that
// the viewer may not see are left out; how many the index gave in all tells whether there may be more behind them.
//
// The index is approximate and its vectors are quantised: it only chooses the candidates.
//
// @param   $vector   number[]  the question as a unit vector
// @param   $model    string    key of the model that made it: vectors of another model are left out
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @param   $limit    integer   candidates to take from the index
// @param   $wanted   integer   passages to give at most
// @returns raw        integer   candidates that the index gave, seen or not
// @returns seen       integer   those of them that the viewer may see, of whatever model
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
WITH
  passage,
  2 * vector.similarity.cosine(passage.embedding, $vector) - 1 AS score,
  passage.itemType <> 'member' OR
  EXISTS {
    MATCH (member:Member {id: passage.itemId})
    WHERE member.visibility IN $visible OR member.id = $viewerId
  } AS isSeen
ORDER BY score DESC, passage.id
WITH
  count(*) AS raw,
  collect(
    CASE
      WHEN isSeen THEN {passage: passage, score: score}
    END) AS ranked
WITH
  raw,
  size(ranked) AS seen,
  [one IN ranked[.. $wanted] WHERE one.passage.model = $model] AS found
RETURN
  raw,
  seen,
  [one IN found | one.passage.id] AS passageIds,
  [one IN found | coalesce(one.passage.language, '')] AS languages,
  [one IN found | one.score] AS scores
ORDER BY raw
