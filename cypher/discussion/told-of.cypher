// Members who were told of a question when it was put, as its asker may see them.
//
// @param   $question string
// @param   $viewerId string   who is looking; always sees themselves
// @param   $visible  string[] visibilities this viewer may see
// @returns id        string
// @returns name      string
// @access  read
MATCH
  (question:Question {id: $question})<-[:OF_QUESTION]-
  (notice:Notice)-[:TELLS]->
  (member:Member)
WHERE
  notice.kind = 'reached' AND
  (member.visibility IN $visible OR member.id = $viewerId)
RETURN DISTINCT member.id AS id, coalesce(member.name, member.id) AS name
ORDER BY name, id
