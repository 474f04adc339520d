// Each of these comments, with what it stands under.
//
// @param   $ids      string[]  comments
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns id        string
// @returns text      string
// @returns language  string?
// @returns created   string?
// @returns question  map      {id string, name string}
// @returns answer    map?     {id string, name string} when it stands under an answer
// @returns writtenBy map?     {id string, name string}
// @access  read
UNWIND $ids AS id
MATCH (c:Comment {id: id})-[:ON]->(item)
OPTIONAL MATCH (item)-[:ANSWERS]->(asked:Question)
WITH c, item, coalesce(asked, item) AS q
RETURN
  c.id AS id,
  c.text AS text,
  c.language AS language,
  c.created AS created,
  {id: q.id, name: q.title} AS question,
  CASE
    WHEN item <> q THEN {id: item.id, name: q.title}
  END AS answer,
  head(
    COLLECT {
      MATCH (m:Member)-[:COMMENTED]->(c)
      WHERE m.visibility IN $visible OR m.id = $viewerId
      RETURN {id: m.id, name: m.name}
    }
  ) AS writtenBy
ORDER BY id
