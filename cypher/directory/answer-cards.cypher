// What stands on an answer's card, for each of these answers.
//
// @param   $ids      string[]  answers
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns id         string
// @returns excerpt    string   how it begins
// @returns language   string?
// @returns created    string?
// @returns accepted   boolean
// @returns question   map      {id string, name string}
// @returns answeredBy map?     {id string, name string}
// @access  read
UNWIND $ids AS id
MATCH (a:Answer {id: id})-[:ANSWERS]->(q:Question)
RETURN
  a.id AS id,
  left(a.text, 300) AS excerpt,
  a.language AS language,
  a.created AS created,
  coalesce(a.accepted, false) AS accepted,
  {id: q.id, name: q.title} AS question,
  head(
    COLLECT {
      MATCH (m:Member)-[:ANSWERED]->(a)
      WHERE m.visibility IN $visible OR m.id = $viewerId
      RETURN {id: m.id, name: m.name}
    }
  ) AS answeredBy
ORDER BY id
