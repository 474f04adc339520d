// Each of these words of feedback that the viewer may read. Praise is read by all who may see both members it binds; what
// was passed on or did not suit, by whoever said it, whom it is about, and the keeper.
//
// @param   $ids      string[]  feedback
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns id       string
// @returns verdict  string
// @returns question map      {id string, name string}
// @returns member   map?     {id string, name string}
// @returns artefact map?     {id string, name string}
// @returns by       map?     {id string, name string}
// @returns date     string?
// @access  read
UNWIND $ids AS id
MATCH (said:Feedback {id: id})-[:ON]->(question:Question)
OPTIONAL MATCH (said)-[:CONCERNS]->(member:Member)
OPTIONAL MATCH (said)-[:CONCERNS]->(artefact:Artefact)
OPTIONAL MATCH (said)<-[:GAVE]-(giver:Member)
WITH id, said, question, member, artefact, giver
WHERE
  'hidden' IN $visible OR
  coalesce(giver.id, '') = $viewerId OR
  coalesce(member.id, '') = $viewerId OR
  (said.verdict IN ['helped', 'answered'] AND
    coalesce(giver.visibility, 'everyone') IN $visible AND
    coalesce(member.visibility, 'everyone') IN $visible)
RETURN
  id,
  said.verdict AS verdict,
  {id: question.id, name: coalesce(question.title, question.id)} AS question,
  CASE
    WHEN
      member.visibility IN $visible OR member.id = $viewerId
      THEN {id: member.id, name: coalesce(member.name, member.id)}
  END AS member,
  CASE
    WHEN
      artefact IS NOT NULL
      THEN {id: artefact.id, name: coalesce(artefact.title, artefact.id)}
  END AS artefact,
  CASE
    WHEN
      giver.visibility IN $visible OR giver.id = $viewerId
      THEN {id: giver.id, name: coalesce(giver.name, giver.id)}
  END AS by,
  said.date AS date
ORDER BY id
