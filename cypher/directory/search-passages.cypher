// Things with a text that holds the words, best match first, each with how its best passage begins: one row of lists. What the
// viewer may not see is left out before passages are counted; how many the index gave in all tells whether there may be more.
//
// @param   $index    string    full-text index of passages, such as passages_fr
// @param   $query    string    words for the full-text index, made safe for its parser
// @param   $types    string[]  record types asked for, such as artefact
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $limit    integer   passages to take from the index
// @param   $wanted   integer   passages that the viewer may see to look at
// @param   $things   integer   things to give at most
// @returns raw      integer   passages that the index gave, seen or not
// @returns seen     integer   those of them that the viewer may see
// @returns found    map[]     {type string, id string, score number, excerpt string}: `score` can be compared within this reading only
// @access  read
CALL
  db.index.fulltext.queryNodes(
    $index,
    $query,
    {limit: $limit}
  )
  YIELD node, score
WITH
  node,
  score,
  node.itemType <> 'member' OR
  EXISTS {
    MATCH (member:Member {id: node.itemId})
    WHERE member.visibility IN $visible OR member.id = $viewerId
  } AS isSeen
ORDER BY score DESC, node.id
WITH
  count(*) AS raw,
  collect(
    CASE
      WHEN isSeen THEN {node: node, score: score}
    END) AS ranked
CALL (ranked) {
  UNWIND [one IN ranked[.. $wanted] WHERE one.node.itemType IN $types] AS one
  WITH
    one.node.itemType AS type,
    one.node.itemId AS id,
    one.score AS score,
    one.node AS node
  ORDER BY score DESC, node.id
  WITH type, id, collect({score: score, text: node.text}) AS passages
  WITH
    type,
    id,
    passages[0].score AS score,
    left(coalesce(head([p IN passages WHERE p.text <> '' | p.text]), ''), 300) AS excerpt
  ORDER BY score DESC, type, id
  LIMIT $things
  RETURN collect({type: type, id: id, score: score, excerpt: excerpt}) AS found
}
RETURN raw, size(ranked) AS seen, found
ORDER BY raw
