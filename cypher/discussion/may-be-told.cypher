// Whether members may be told of a question that somebody hands on to them: one row for each whom the viewer may see.
//
// @param   $ids      string[]
// @param   $question string
// @param   $today    string   ISO 8601
// @param   $viewerId string   who is looking; always sees themselves
// @param   $visible  string[] visibilities this viewer may see
// @returns id        string
// @returns name      string
// @returns away      boolean  gone, paused, or not now: everybody may know
// @returns spared    boolean  passed on it, does not want the topic, or put it themselves: nobody is told
// @access  read
MATCH (question:Question {id: $question})
UNWIND $ids AS id
MATCH (member:Member {id: id})
WHERE
  member.awaited IS NULL AND
  (member.visibility IN $visible OR member.id = $viewerId)
RETURN
  member.id AS id,
  coalesce(member.name, member.id) AS name,
  coalesce(member.paused, false) OR
  coalesce(member.notNow, '') > $today OR
  coalesce(member.until, '9999') <= $today AS away,
  EXISTS { (member)-[:ASKED|ASKED_UNNAMED]->(question) } OR
  EXISTS {
  (member)-[:HOLDS_BACK]->(:HeldBack {of: 'question/' + question.id})
  } OR
  EXISTS { (member)-[:NOT_ABOUT]->(:Topic)<-[:ABOUT]-(question) } OR
  EXISTS {
  (member)<-[:CONCERNS]-(:Feedback {verdict: 'passed'})-[:ON]->(question)
  } AS spared
ORDER BY id
