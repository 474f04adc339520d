// Who stood first in the answers that the log holds since a moment, oldest first. Those of nobody in particular are left
// out, and those that were no more than a faint trace: neither brings anybody an asker.
//
// The rows stay inside the service: they become counts.
//
// @param   $since   string  instant, ISO 8601
// @returns at       string  instant, ISO 8601
// @returns question string  stands for the question and who asked it
// @returns asker    string
// @returns member   string
// @access  read
MATCH (answer:Recommendation)
WHERE answer.at >= $since
MATCH (answer)-[:SHOWN_TO]->(asker:Member)
MATCH (answer)-[shown:SHOWED]->(member:Member)
WHERE shown.rank = 1 AND shown.confidence <> 'faint'
RETURN
  answer.at AS at,
  answer.question AS question,
  asker.id AS asker,
  member.id AS member
ORDER BY at, question
