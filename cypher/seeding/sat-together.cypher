// Pairs of these members who sit or sat in the same small group at the same time, and until when at the latest.
//
// @param   $ids      string[]  members
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns a         string
// @returns b         string
// @returns until     string?   null while they still do
// @access  read
MATCH (a:Member)-[p:MEMBER_OF]->(g:Group)<-[q:MEMBER_OF]-(b:Member)
WHERE
  a.id IN $ids AND
  b.id IN $ids AND
  a.id < b.id AND
  (a.visibility IN $visible OR a.id = $viewerId) AND
  (b.visibility IN $visible OR b.id = $viewerId) AND
  coalesce(g.kind, '') <> 'plenary' AND
  coalesce(p.from, '') <= coalesce(q.to, g.ended, '9999') AND
  coalesce(q.from, '') <= coalesce(p.to, g.ended, '9999')
UNWIND [coalesce(p.to, g.ended, '9999'), coalesce(q.to, g.ended, '9999')] AS end
WITH a, b, g, p, q, min(end) AS end
WITH a, b, max(end) AS end
RETURN
  a.id AS a,
  b.id AS b,
  CASE
    WHEN end = '9999' THEN null
    ELSE end
  END AS until
ORDER BY a, b
