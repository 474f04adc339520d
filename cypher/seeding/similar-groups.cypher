// Open groups near to those about to be made, the nearest for each: members in common, the same challenge or topics.
//
// @param   $rows      map[] {number integer, ids string[]}  the members of each group to be
// @param   $topics    string[]  topics they are about
// @param   $challenge string?   challenge they address
// @param   $kind      string    kind they would have
// @param   $proposal  string?   proposal whose own groups do not count
// @param   $today     string    day on which groups are open, ISO 8601
// @param   $viewerId  string    who is looking; always sees themselves
// @param   $visible   string[]  visibilities this viewer may see
// @returns number     integer   the group to be
// @returns id         string    the group there is
// @returns name       string
// @returns common     integer   members of both
// @access  read
MATCH (g:Group {kind: $kind})
WHERE
  coalesce(g.ended, '9999') > $today AND
  NOT EXISTS {
  (:SeedingProposal {id: $proposal})-[:PROPOSES]->
  (:ProposedGroup)-[:BECAME]->
  (g)
  }
WITH
  g,
  COLLECT {
    MATCH (m:Member)-[p:MEMBER_OF]->(g)
    WHERE p.to IS NULL AND (m.visibility IN $visible OR m.id = $viewerId)
    RETURN DISTINCT m.id
  } AS members,
  COUNT {
    MATCH (g)-[:ABOUT]->(t:Topic)
    WHERE t.id IN $topics
  } AS topics,
  EXISTS { (g)-[:ADDRESSES]->(:Challenge {id: $challenge}) } AS sameChallenge
UNWIND $rows AS row
WITH
  g,
  row,
  topics,
  sameChallenge,
  size([id IN members WHERE id IN row.ids]) AS common
WHERE
  (common > 1 AND common * 2 >= size(row.ids)) OR sameChallenge OR topics >= 2
WITH g, row, common, topics, sameChallenge
ORDER BY sameChallenge DESC, common DESC, topics DESC, g.id
WITH
  row.number AS number,
  head(collect({id: g.id, name: g.name, common: common})) AS nearest
RETURN number, nearest.id AS id, nearest.name AS name, nearest.common AS common
ORDER BY number
