// Earlier questions to suggest, each with its answers: accepted first, then best voted, then oldest.
//
// @param   $ids      string[]
// @param   $answers  integer   answers to give for each question at most
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @returns id        string
// @returns title     string
// @returns language  string?
// @returns answers   list      {id, text, language, accepted, date, memberId, memberName}; the member is absent when not visible
// @access  read
UNWIND $ids AS id
MATCH (question:Question {id: id})
CALL (question) {
  OPTIONAL MATCH (answer:Answer)-[:ANSWERS]->(question)
  WITH answer
  ORDER BY coalesce(answer.accepted, false) DESC, coalesce(answer.score, 0) DESC, answer.created, answer.id
  LIMIT $answers
  OPTIONAL MATCH (member:Member)-[:ANSWERED]->(answer)
  WHERE member.visibility IN $visible OR member.id = $viewerId
  RETURN
    collect(
      CASE
        WHEN
          answer IS NOT NULL
          THEN
            {
              id: answer.id,
              text: left(answer.text, 1000),
              language: answer.language,
              accepted: coalesce(answer.accepted, false),
              date: answer.created,
              memberId: member.id,
              memberName: coalesce(member.name, member.id)
            }
      END
    ) AS answers
}
RETURN
  question.id AS id,
  coalesce(question.title, question.id) AS title,
  question.language AS language,
  answers
ORDER BY id
