// What each of these members did in the community, newest first: groups, artefacts, answers, questions, challenges.
//
// @param   $ids      string[]  members
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $cap      integer   how many of each relation to give at most
// @returns id           string
// @returns groups       map[]     {id string, name string, kind string?, role string?, from string?, to string?}
// @returns artefacts    map[]     {id string, name string, kind string?, role string, date string?}
// @returns answers      map[]     {id string, question map {id string, name string}, accepted boolean, date string?}
// @returns comments     map[]     {id string, on map {type string, id string}, date string?}
// @returns questions    map[]     {id string, name string, date string?}
// @returns challenges   map[]     {id string, name string, role string, date string?}
// @returns gatherings   map[]     {id string, name string, date string?}
// @access  read
UNWIND $ids AS id
MATCH (m:Member {id: id})
WHERE m.visibility IN $visible OR m.id = $viewerId
CALL (m) {
  MATCH (m)-[r:MEMBER_OF]->(g:Group)
  WITH r, g
  ORDER BY coalesce(r.to, g.ended, '9999') DESC, coalesce(r.from, '') DESC, g.id, r.role
  LIMIT $cap
  RETURN
    collect(
      {
        id: g.id,
        name: g.name,
        kind: g.kind,
        role: r.role,
        from: r.from,
        to: coalesce(r.to, g.ended)
      }
    ) AS groups
}
CALL (m) {
  MATCH (m)-[r:AUTHORED|CONTRIBUTED]->(a:Artefact)
  WITH r, a
  ORDER BY coalesce(a.updated, a.created, '') DESC, a.id, type(r), r.role
  LIMIT $cap
  RETURN
    collect(
      {
        id: a.id,
        name: a.title,
        kind: a.kind,
        role:
          CASE type(r)
            WHEN 'AUTHORED' THEN 'author'
            ELSE coalesce(r.role, 'contributor')
          END,
        date: coalesce(a.updated, a.created)
      }
    ) AS artefacts
}
CALL (m) {
  MATCH (m)-[:ANSWERED]->(a:Answer)-[:ANSWERS]->(q:Question)
  WITH a, q
  ORDER BY coalesce(a.created, '') DESC, a.id
  LIMIT $cap
  RETURN
    collect(
      {
        id: a.id,
        question: {id: q.id, name: q.title},
        accepted: coalesce(a.accepted, false),
        date: a.created
      }
    ) AS answers
}
CALL (m) {
  MATCH (m)-[:COMMENTED]->(c:Comment)-[:ON]->(item)
  WITH c, item
  ORDER BY coalesce(c.created, '') DESC, c.id
  LIMIT $cap
  RETURN
    collect(
      {
        id: c.id,
        on:
          {
            type:
              CASE
                WHEN item:Answer THEN 'answer'
                ELSE 'question'
              END,
            id: item.id
          },
        date: c.created
      }
    ) AS comments
}
CALL (m) {
  MATCH (m)-[:ASKED]->(q:Question)
  WITH q
  ORDER BY coalesce(q.created, '') DESC, q.id
  LIMIT $cap
  RETURN collect({id: q.id, name: q.title, date: q.created}) AS questions
}
CALL (m) {
  MATCH (m)-[r:RAISED|SHARES]->(c:Challenge)
  WITH r, c
  ORDER BY coalesce(c.created, '') DESC, c.id, type(r)
  LIMIT $cap
  RETURN
    collect(
      {
        id: c.id,
        name: c.title,
        role:
          CASE type(r)
            WHEN 'RAISED' THEN 'raised'
            ELSE 'shares'
          END,
        date: c.created
      }
    ) AS challenges
}
CALL (m) {
  MATCH (m)-[:ATTENDED]->(g:Gathering)
  WITH g
  ORDER BY coalesce(g.date, '') DESC, g.id
  LIMIT $cap
  RETURN collect({id: g.id, name: g.title, date: g.date}) AS gatherings
}
RETURN
  m.id AS id,
  groups,
  artefacts,
  answers,
  comments,
  questions,
  challenges,
  gatherings
ORDER BY id
