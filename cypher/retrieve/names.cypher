// Members, organisations, groups and gatherings whose name holds words of the question, best first.
//
// @param   $query    string    the words as a Lucene query, already made safe
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @param   $limit    integer
// @returns type      string    record type
// @returns id        string
// @returns name      string
// @returns score     number    BM25 as Lucene counts it: comparable within one query only
// @access  read
CALL
  db.index.fulltext.queryNodes(
    'names',
    $query,
    {limit: $limit}
  )
  YIELD node AS named, score
  WHERE
    (named:Member AND (named.visibility IN $visible OR named.id = $viewerId)) OR
    named:Organisation OR
    named:Group OR
    named:Gathering
RETURN
  toLower(labels(named)[0]) AS type,
  named.id AS id,
  coalesce(named.name, named.title, '') AS name,
  score
ORDER BY score DESC, type, id
