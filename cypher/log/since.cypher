// What the log holds since a moment, oldest first: who was shown in the first places of which answer.
//
// The rows stay inside the service: they become counts.
//
// @param   $since      string   instant, ISO 8601
// @param   $askedAmong integer  places of an answer whose people count as asked
// @returns at       string  instant, ISO 8601
// @returns question string  stands for the question and who asked it
// @returns shown    map[]   {member string, rank integer}
// @access  read
MATCH (answer:Recommendation)
WHERE answer.at >= $since
RETURN
  answer.at AS at,
  answer.question AS question,
  COLLECT {
    MATCH (answer)-[shown:SHOWED]->(member:Member)
    WHERE shown.rank <= $askedAmong
    RETURN {member: member.id, rank: shown.rank}
    ORDER
    BY
    shown.rank
  } AS shown
ORDER BY at, question
