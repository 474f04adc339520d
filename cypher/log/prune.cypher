// Takes answers out of the log that were given before a moment, some at a time.
//
// @param   $before string   instant, ISO 8601
// @param   $limit  integer
// @returns removed integer
// @access  write
MATCH (answer:Recommendation)
WHERE answer.at < $before
WITH answer
LIMIT $limit
DETACH DELETE answer
RETURN count(answer) AS removed
