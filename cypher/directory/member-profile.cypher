// Who each of these members is and what they are known to know, as far as the viewer may see.
//
// @param   $ids      string[]  members
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $label    string    property of a topic with its label in the reader's language, such as labelNl
// @param   $cap      integer   how many of each relation to give at most
// @returns id           string
// @returns bio          string?
// @returns level        string?
// @returns email        string?   shown within the community only
// @returns offers       string[]
// @returns needs        string[]
// @returns manager      map?      {id string, name string}
// @returns reports      map[]     {id string, name string}
// @returns topics       map[]     {id string, name string, level integer?, source string?}
// @returns endorsements map[]     {id string, topic map {id string, name string}, by map {id string, name string}, date string?}
// @returns ties         map[]     {id string, kind string, member map {id string, name string}, outgoing boolean, weight number?, date string?}
// @returns settings     map?      {visibility string, askBudget integer?, notNow string?, notAbout map[] {id string, name string}} for the member alone
// @access  read
UNWIND $ids AS id
MATCH (m:Member {id: id})
WHERE m.visibility IN $visible OR m.id = $viewerId
CALL (m) {
  MATCH (o:Member)-[:REPORTS_TO]->(m)
  WHERE o.visibility IN $visible OR o.id = $viewerId
  WITH o
  ORDER BY toLower(o.name), o.id
  LIMIT $cap
  RETURN collect({id: o.id, name: o.name}) AS reports
}
CALL (m) {
  MATCH (m)-[k:KNOWS_ABOUT]->(t:Topic)
  WITH k, t
  ORDER BY k.position, t.id
  LIMIT $cap
  RETURN
    collect(
      {
        id: t.id,
        name:
          coalesce(t[$label], t.label, t.labelEn, t.labelFr, t.labelNl, t.id),
        level: k.level,
        source: k.source
      }
    ) AS topics
}
CALL (m) {
  MATCH
    (o:Member)-[:ENDORSED]->(e:Endorsement)-[:ENDORSES]->(m),
    (e)-[:ABOUT]->(t:Topic)
  WHERE o.visibility IN $visible OR o.id = $viewerId
  WITH o, e, t
  ORDER BY coalesce(e.date, '') DESC, e.id
  LIMIT $cap
  RETURN
    collect(
      {
        id: e.id,
        topic:
          {
            id: t.id,
            name:
              coalesce(
                t[$label],
                t.label,
                t.labelEn,
                t.labelFr,
                t.labelNl,
                t.id
              )
          },
        by: {id: o.id, name: o.name},
        date: e.date
      }
    ) AS endorsements
}
CALL (m) {
  MATCH (m)-[t:TIE]-(o:Member)
  WHERE o.visibility IN $visible OR o.id = $viewerId
  WITH t, o
  ORDER BY coalesce(t.date, '') DESC, t.id
  LIMIT $cap
  RETURN
    collect(
      {
        id: t.id,
        kind: t.kind,
        member: {id: o.id, name: o.name},
        outgoing: startNode(t) = m,
        weight: t.weight,
        date: t.date
      }
    ) AS ties
}
CALL (m) {
  MATCH (m)-[:NOT_ABOUT]->(t:Topic)
  WITH t
  ORDER BY t.id
  RETURN
    collect(
      {
        id: t.id,
        name:
          coalesce(t[$label], t.label, t.labelEn, t.labelFr, t.labelNl, t.id)
      }
    ) AS notAbout
}
RETURN
  m.id AS id,
  m.bio AS bio,
  m.level AS level,
  CASE
    WHEN 'community' IN $visible THEN m.email
  END AS email,
  coalesce(m.offers, []) AS offers,
  coalesce(m.needs, []) AS needs,
  head(
    COLLECT {
      MATCH (m)-[:REPORTS_TO]->(o:Member)
      WHERE o.visibility IN $visible OR o.id = $viewerId
      RETURN {id: o.id, name: o.name}
    }
  ) AS manager,
  reports,
  topics,
  endorsements,
  ties,
  CASE
    WHEN
      m.id = $viewerId OR 'hidden' IN $visible
      THEN
        {
          visibility: m.visibility,
          askBudget: m.askBudget,
          notNow: m.notNow,
          notAbout: notAbout
        }
  END AS settings
ORDER BY id
