// Endorsements of a member for some topics. The rows stay inside the service: they decide what is written.
//
// @param   $id     string
// @param   $topics string[]
// @returns id      string
// @access  read
// @plan    once
MATCH
  (:Member {id: $id})<-[:ENDORSES]-
  (endorsement:Endorsement)-[:ABOUT]->
  (topic:Topic)
WHERE topic.id IN $topics
RETURN endorsement.id AS id
ORDER BY id
