// Passages whose title or text hold words of the question, by one full-text index, best first: one row of lists. Those that the
// viewer may not see are left out; how many the index gave in all tells whether there may be more behind them.
//
// @param   $index    string    name of the full-text index: one language, or all of them folded
// @param   $query    string    the words as a Lucene query, already made safe
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @param   $limit    integer   passages to take from the index
// @param   $wanted   integer   passages to give at most
// @returns raw        integer   passages that the index gave, seen or not
// @returns seen       integer   those of them that the viewer may see
// @returns passageIds string[]  `<record type>/<item id>#<part>`
// @returns languages  string[]  of each passage; empty where it is not known
// @returns scores     number[]  BM25 as Lucene counts it: comparable within one query only
// @access  read
CALL
  db.index.fulltext.queryNodes(
    $index,
    $query,
    {limit: $limit}
  )
  YIELD node AS passage, score
WITH
  passage,
  score,
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
WITH raw, size(ranked) AS seen, ranked[.. $wanted] AS found
RETURN
  raw,
  seen,
  [one IN found | one.passage.id] AS passageIds,
  [one IN found | coalesce(one.passage.language, '')] AS languages,
  [one IN found | one.score] AS scores
ORDER BY raw
