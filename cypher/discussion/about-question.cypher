// What is to be known of a question before something is done with it, by whoever does it.
//
// @param   $id       string
// @returns title     string
// @returns unnamed   boolean whether it was put without a name
// @returns asker     string? whoever put it; kept inside the service
// @returns topics    string[]
// @access  read
MATCH (question:Question {id: $id})
WHERE question.awaited IS NULL
RETURN
  question.title AS title,
  EXISTS { (question)<-[:ASKED_UNNAMED]-() } AS unnamed,
  head([(asker:Member)-[:ASKED|ASKED_UNNAMED]->(question) | asker.id ]) AS asker,
  [(question)-[:ABOUT]->(topic:Topic) | topic.id ] AS topics
ORDER BY title
