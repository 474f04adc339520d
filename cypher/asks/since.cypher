// Asks made since a moment of members who agreed to a number of them, oldest first.
//
// The rows stay inside the service: they become counts.
//
// @param   $since   string  instant, ISO 8601
// @returns at       string  instant, ISO 8601
// @returns question string  stands for the question and who asks it
// @returns asker    string
// @returns member   string
// @access  read
MATCH (asker:Member)-[ask:TURNED_TO]->(member:Member)
WHERE ask.at >= $since AND member.askBudget IS NOT NULL
RETURN
  ask.at AS at,
  ask.question AS question,
  asker.id AS asker,
  member.id AS member
ORDER BY at, ask.id
