// What is to be known of a question before something is done with it, by whoever does it.
//
// @param   $id       string
// @returns title     string
// @returns unnamed   boolean whether whoever put it is not to be told: put without a name, or hidden by them since
// @returns asker     string? whoever put it; kept inside the service
// @returns topics    string[]
// @access  read
MATCH (question:Question {id: $id})
WHERE question.awaited IS NULL
OPTIONAL MATCH (hidden:HeldBack {of: 'question/' + $id})
RETURN
  question.title AS title,
  hidden IS NOT NULL OR EXISTS { (question)<-[:ASKED_UNNAMED]-() } AS unnamed,
  coalesce(
    hidden.member,
    head([(asker:Member)-[:ASKED|ASKED_UNNAMED]->(question) | asker.id ])
  ) AS asker,
  [(question)-[:ABOUT]->(topic:Topic) | topic.id ] AS topics
ORDER BY title
