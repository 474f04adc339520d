// The question of the same words that a member put a moment ago, with their name or without it alike; none once it was withdrawn.
//
// @param   $asker   string
// @param   $id      string   of the question that is being put: never itself
// @param   $title   string
// @param   $text    string   empty for none
// @param   $unnamed boolean  whether it is put without a name
// @param   $since   string   instant, ISO 8601
// @returns id       string
// @access  read
MATCH (asker:Member {id: $asker})-[:OWNS]->(version:RecordVersion)
WHERE
  version.step = 'made' AND
  version.at >= $since AND
  version.key STARTS WITH 'question/' AND
  version.key <> 'question/' + $id
MATCH (question:Question {id: substring(version.key, 9)})
WHERE
  question.title = $title AND
  coalesce(question.text, '') = $text AND
  EXISTS { (asker)-[:ASKED_UNNAMED]->(question) } = $unnamed
RETURN question.id AS id
ORDER BY version.at, id
LIMIT 1
