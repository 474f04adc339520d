// Everything that seeding looks at of each of these members, as far as the viewer may see.
//
// @param   $ids      string[]  members
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $today    string    day on which groups and memberships are open, ISO 8601
// @returns id            string
// @returns name          string
// @returns function      string?
// @returns organisation  map?      {id string, name string}
// @returns level         string?
// @returns languages     string[]
// @returns external      boolean
// @returns participation string?
// @returns since         string?
// @returns until         string?
// @returns paused        boolean
// @returns topics        map[]     {id string, level integer?}
// @returns offers        string[]
// @returns needs         string[]
// @returns concerns      map[]     {type string, id string, title string, topics string[]}
// @returns groups        map[]     {group string, kind string?, role string?, open boolean}
// @returns answers       integer
// @returns artefacts     integer
// @returns stories       integer
// @returns comments      integer
// @returns feedback      integer
// @returns gatherings    integer
// @returns reports       integer
// @access  read
UNWIND $ids AS id
MATCH (m:Member {id: id})
WHERE m.visibility IN $visible OR m.id = $viewerId
RETURN
  m.id AS id,
  m.name AS name,
  m.function AS function,
  head([(m)-[:WORKS_FOR]->(o:Organisation) | {id: o.id, name: o.name} ]) AS organisation,
  m.level AS level,
  coalesce(m.languages, []) AS languages,
  coalesce(m.external, false) AS external,
  m.participation AS participation,
  m.since AS since,
  m.until AS until,
  coalesce(m.paused, false) OR coalesce(m.notNow > $today, false) AS paused,
  COLLECT {
    MATCH (m)-[k:KNOWS_ABOUT]->(t:Topic)
    WHERE NOT (m)-[:NOT_ABOUT]->(t)
    RETURN {id: t.id, level: k.level}
    ORDER
    BY
    t.id
  } AS topics,
  coalesce(m.offers, []) AS offers,
  coalesce(m.needs, []) AS needs,
  COLLECT {
    MATCH (m)-[:RAISED|SHARES|ASKED]->(c:Challenge|Question)
    WITH DISTINCT c
    ORDER
    BY
    coalesce(c.created, '')
    DESC,
    c.id
    LIMIT
    12
    RETURN
      {
        type:
          CASE
            WHEN c:Challenge THEN 'challenge'
            ELSE 'question'
          END,
        id: c.id,
        title: c.title,
        topics: [(c)-[:ABOUT]->(t:Topic) | t.id ]
      }
  } AS concerns,
  COLLECT {
    MATCH (m)-[p:MEMBER_OF]->(g:Group)
    RETURN
      {
        group: g.id,
        kind: g.kind,
        role: p.role,
        open: coalesce(p.to, g.ended, '9999') > $today
      }
    ORDER
    BY
    g.id,
    p.role
  } AS groups,
  COUNT { (m)-[:ANSWERED]->() } AS answers,
  COUNT { (m)-[:AUTHORED|CONTRIBUTED]->(:Artefact) } AS artefacts,
  COUNT {
    MATCH (m)-[:AUTHORED]->(a:Artefact)
    WHERE a.kind IN ['story', 'recording']
  } AS stories,
  COUNT { (m)-[:COMMENTED]->() } AS comments,
  COUNT { (m)-[:GAVE]->() } AS feedback,
  COUNT { (m)-[:ATTENDED]->() } AS gatherings,
  COUNT {
    MATCH (m)<-[:REPORTS_TO]-(o:Member)
    WHERE o.visibility IN $visible OR o.id = $viewerId
  } AS reports
ORDER BY id
