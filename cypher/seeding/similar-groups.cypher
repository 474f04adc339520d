// Open groups near to one that is about to be made: with members in common, or about the same challenge or topics.
//
// @param   $ids       string[]  members of the group to be
// @param   $topics    string[]  topics it is about
// @param   $challenge string?   challenge it addresses
// @param   $kind      string    kind it would have
// @param   $today     string    day on which groups are open, ISO 8601
// @param   $viewerId  string    who is looking; always sees themselves
// @param   $visible   string[]  visibilities this viewer may see
// @param   $limit     integer
// @returns id             string
// @returns name           string
// @returns common         integer   members of both
// @returns size           integer   members it has, of those the viewer may see
// @returns topics         integer   topics in common
// @returns sameChallenge  boolean
// @access  read
MATCH (g:Group {kind: $kind})
WHERE coalesce(g.ended, '9999') > $today
WITH
  g,
  COLLECT {
    MATCH (m:Member)-[p:MEMBER_OF]->(g)
    WHERE p.to IS NULL AND (m.visibility IN $visible OR m.id = $viewerId)
    RETURN DISTINCT m.id
  } AS members
WITH
  g,
  size([id IN members WHERE id IN $ids]) AS common,
  size(members) AS size,
  COUNT {
    MATCH (g)-[:ABOUT]->(t:Topic)
    WHERE t.id IN $topics
  } AS topics,
  EXISTS { (g)-[:ADDRESSES]->(:Challenge {id: $challenge}) } AS sameChallenge
WHERE (common > 0 AND common * 2 >= size($ids)) OR sameChallenge OR topics >= 2
RETURN g.id AS id, g.name AS name, common, size, topics, sameChallenge
ORDER BY sameChallenge DESC, common DESC, topics DESC, id
LIMIT $limit
