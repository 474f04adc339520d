// What whoever looks said of another member whom they may see: ties of their own, and what they vouch for.
//
// @param   $member      string
// @param   $viewerId    string   who is looking
// @param   $visible     string[] visibilities that the viewer may see
// @param   $label       string   property of a topic with its label in the reader’s language, such as labelNl
// @returns ties         map[]    {id string, kind string}
// @returns endorsements map[]    {id string, topic string, name string}
// @access  read
OPTIONAL MATCH (viewer:Member {id: $viewerId})
OPTIONAL MATCH (member:Member {id: $member})
WHERE member.visibility IN $visible OR member.id = $viewerId
CALL (viewer, member) {
  MATCH (viewer)-[tie:TIE]->(member)
  WITH tie
  ORDER BY tie.kind, tie.id
  RETURN collect({id: tie.id, kind: tie.kind}) AS ties
}
CALL (viewer, member) {
  MATCH (viewer)-[:ENDORSED]->(endorsement:Endorsement)-[:ENDORSES]->(member)
  MATCH (endorsement)-[:ABOUT]->(topic:Topic)
  WITH endorsement, topic
  ORDER BY topic.id, endorsement.id
  RETURN
    collect(
      {
        id: endorsement.id,
        topic: topic.id,
        name:
          coalesce(
            topic[$label],
            topic.label,
            topic.labelEn,
            topic.labelFr,
            topic.labelNl,
            topic.id
          )
      }
    ) AS endorsements
}
RETURN ties, endorsements
ORDER BY size(ties)
