// Passages whose title or text hold words of the question, by one full-text index, best first: one row of lists.
//
// @param   $index    string    name of the full-text index: one language, or all of them folded
// @param   $query    string    the words as a Lucene query, already made safe
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @param   $limit    integer
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
  WHERE
    passage.itemType <> 'member' OR
    EXISTS {
      MATCH (member:Member {id: passage.itemId})
      WHERE member.visibility IN $visible OR member.id = $viewerId
    }
WITH passage.id AS passageId, coalesce(passage.language, '') AS language, score
ORDER BY score DESC, passageId
RETURN
  collect(passageId) AS passageIds,
  collect(language) AS languages,
  collect(score) AS scores
