// Records that name a member, newest first: what they made, asked and answered, where they were, who endorses them and is
// tied to them. For the member and the keeper alone; those with somebody whom the viewer may not see are left out.
//
// @param   $id       string
// @param   $label    string    property of a topic with its label in the reader's language, such as labelNl
// @param   $viewerId string    who is looking; reads their own and nobody else's
// @param   $visible  string[]  visibilities this viewer may see
// @returns type      string
// @returns id        string
// @returns name      string?   null for what has no name of its own
// @returns role      string?   as what the member is named
// @returns date      string?
// @returns other     map?      {id string, name string}: the other member
// @returns source    string?   what it was imported from
// @access  read
MATCH (member:Member {id: $id})
WHERE member.id = $viewerId OR 'hidden' IN $visible
CALL (member) {
  MATCH (member)-[r:AUTHORED|CONTRIBUTED|USED]->(n:Artefact)
  RETURN
    'artefact' AS type,
    n.id AS id,
    n.title AS name,
    coalesce(r.role, toLower(type(r))) AS role,
    coalesce(n.updated, n.created) AS date,
    null AS other,
    n.importedFrom AS source
    UNION ALL
  MATCH (member)-[r:RAISED|SHARES]->(n:Challenge)
  RETURN
    'challenge' AS type,
    n.id AS id,
    n.title AS name,
    toLower(type(r)) AS role,
    n.created AS date,
    null AS other,
    n.importedFrom AS source
    UNION ALL
  MATCH (member)-[:ASKED]->(n:Question)
  RETURN
    'question' AS type,
    n.id AS id,
    n.title AS name,
    null AS role,
    n.created AS date,
    null AS other,
    n.importedFrom AS source
    UNION ALL
  MATCH (member)-[:ANSWERED]->(n:Answer)-[:ANSWERS]->(question:Question)
  RETURN
    'answer' AS type,
    n.id AS id,
    question.title AS name,
    null AS role,
    n.created AS date,
    null AS other,
    n.importedFrom AS source
    UNION ALL
  MATCH
    (member)-[:COMMENTED]->(n:Comment)-[:ON|ANSWERS*1..2]->(question:Question)
  RETURN
    'comment' AS type,
    n.id AS id,
    question.title AS name,
    null AS role,
    n.created AS date,
    null AS other,
    n.importedFrom AS source
    UNION ALL
  MATCH (member)-[r:MEMBER_OF]->(n:Group)
  RETURN
    'group' AS type,
    n.id AS id,
    n.name AS name,
    r.role AS role,
    coalesce(r.from, n.created) AS date,
    null AS other,
    n.importedFrom AS source
    UNION ALL
  MATCH (member)-[:ATTENDED]->(n:Gathering)
  RETURN
    'gathering' AS type,
    n.id AS id,
    n.title AS name,
    null AS role,
    n.date AS date,
    null AS other,
    n.importedFrom AS source
    UNION ALL
  MATCH (member)-[tie:TIE]-(o:Member)
  WHERE o.visibility IN $visible OR o.id = $viewerId
  RETURN
    'tie' AS type,
    tie.id AS id,
    tie.kind AS name,
    CASE
      WHEN startNode(tie) = member THEN 'from'
      ELSE 'to'
    END AS role,
    tie.date AS date,
    {id: o.id, name: o.name} AS other,
    tie.importedFrom AS source
    UNION ALL
  MATCH
    (member)<-[:ENDORSES]-(n:Endorsement)<-[:ENDORSED]-(o:Member),
    (n)-[:ABOUT]->(t:Topic)
  WHERE o.visibility IN $visible OR o.id = $viewerId
  RETURN
    'endorsement' AS type,
    n.id AS id,
    coalesce(t[$label], t.label, t.labelEn, t.labelFr, t.labelNl, t.id) AS name,
    'to' AS role,
    n.date AS date,
    {id: o.id, name: o.name} AS other,
    n.importedFrom AS source
    UNION ALL
  MATCH
    (member)-[:ENDORSED]->(n:Endorsement)-[:ENDORSES]->(o:Member),
    (n)-[:ABOUT]->(t:Topic)
  WHERE o.visibility IN $visible OR o.id = $viewerId
  RETURN
    'endorsement' AS type,
    n.id AS id,
    coalesce(t[$label], t.label, t.labelEn, t.labelFr, t.labelNl, t.id) AS name,
    'from' AS role,
    n.date AS date,
    {id: o.id, name: o.name} AS other,
    n.importedFrom AS source
    UNION ALL
  MATCH (member)<-[:CONCERNS]-(n:Feedback)-[:ON]->(question:Question)
  WHERE
    NOT EXISTS {
      MATCH (n)<-[:GAVE]-(o:Member)
      WHERE NOT (o.visibility IN $visible OR o.id = $viewerId)
    }
  RETURN
    'feedback' AS type,
    n.id AS id,
    question.title AS name,
    n.verdict AS role,
    n.date AS date,
    null AS other,
    n.importedFrom AS source
    UNION ALL
  MATCH (member)<-[:REPORTS_TO]-(n:Member)
  WHERE n.visibility IN $visible OR n.id = $viewerId
  RETURN
    'member' AS type,
    n.id AS id,
    n.name AS name,
    null AS role,
    null AS date,
    {id: n.id, name: n.name} AS other,
    n.importedFrom AS source
}
RETURN type, id, name, role, date, other, source
ORDER BY coalesce(date, '') DESC, type, id, role
