// Members with where they work, whom they report to and what they know, in the order of their ids, a page at a time. All of
// them, whoever may see them: an export is the keeper’s.
//
// @param   $after string  last id of the page before; empty for the first
// @param   $limit integer
// @returns properties map
// @returns organisation string?
// @returns manager string?
// @returns topics list
// @returns notAbout list
// @access  read
MATCH (member:Member)
WHERE member.id > $after AND member.awaited IS NULL
WITH member
ORDER BY member.id
LIMIT $limit
CALL (member) {
  MATCH (member)-[r:KNOWS_ABOUT]->(named:Topic)
  WITH named, r
  ORDER BY r.position
  RETURN collect({topic: named.id, level: r.level, source: r.source}) AS topics
}
CALL (member) {
  MATCH (member)-[r:NOT_ABOUT]->(named:Topic)
  WITH named, r
  ORDER BY r.position
  RETURN collect(named.id) AS notAbout
}
RETURN
  properties(member) AS properties,
  head([(member)-[:WORKS_FOR]->(named:Organisation) | named.id ]) AS organisation,
  head([(member)-[:REPORTS_TO]->(named:Member) | named.id ]) AS manager,
  topics,
  notAbout
ORDER BY member.id
