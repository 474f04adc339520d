// Things whose name or title holds the words, best match first.
//
// @param   $query    string    words for the full-text index, made safe for its parser
// @param   $labels   string[]  kinds of things asked for, such as Member
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $limit    integer
// @returns type     string    record type, such as member
// @returns id       string
// @returns score    number    how well it matches; comparable within this reading only
// @access  read
CALL
  db.index.fulltext.queryNodes(
    'names',
    $query
  )
  YIELD node, score
  WHERE
    any(label IN labels(node) WHERE label IN $labels) AND
    (NOT node:Member OR node.visibility IN $visible OR node.id = $viewerId)
RETURN
  toLower(head([label IN labels(node) WHERE label IN $labels])) AS type,
  node.id AS id,
  score
ORDER BY score DESC, type, id
LIMIT $limit
