// What a member is told, newest first, as they may see it now. Read for that member alone.
//
// @param   $member   string
// @param   $ids      string[]? these alone; all when null
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $offset   integer
// @param   $limit    integer
// @returns id        string
// @returns kind      string    reached, answered, commented, accepted, thanked or handed-on
// @returns at        string    instant, ISO 8601
// @returns seen      boolean
// @returns question  map       {id string, name string}
// @returns item      map?      {type string, id string}
// @returns excerpt   string?   how the answer or comment begins
// @returns by        map?      {id string, name string}
// @access  read
MATCH (member:Member {id: $member})<-[:TELLS]-(notice:Notice)
WHERE member.id = $viewerId AND ($ids IS NULL OR notice.id IN $ids)
MATCH (notice)-[:OF_QUESTION]->(question:Question)
WITH notice, question
ORDER BY notice.at DESC, notice.id
SKIP $offset
LIMIT $limit
OPTIONAL MATCH (notice)-[:THROUGH]->(item)
WITH notice, question, item
RETURN
  notice.id AS id,
  notice.kind AS kind,
  notice.at AS at,
  notice.seen IS NOT NULL AS seen,
  {id: question.id, name: coalesce(question.title, question.id)} AS question,
  CASE
    WHEN item IS NOT NULL THEN {type: toLower(labels(item)[0]), id: item.id}
  END AS item,
  left(item.text, 400) AS excerpt,
  head(
    COLLECT {
      MATCH (notice)-[:DONE_BY]->(by:Member)
      WHERE
        (by.visibility IN $visible OR by.id = $viewerId) AND
        // Whoever hides that a thing names them is not named by what was told of it.
        NOT EXISTS {
          MATCH (held:HeldBack)
          WHERE
            held.of IN
            [
              'question/' + question.id,
              toLower(labels(item)[0]) + '/' + item.id
            ] AND
            held.member = by.id AND
            by.id <> $viewerId
        }
      RETURN {id: by.id, name: coalesce(by.name, by.id)}
    }
  ) AS by
ORDER BY at DESC, id
