// Answers that a member was shown in, newest first: for the member alone, and for the keeper. Who asked is named where the
// viewer may see them.
//
// @param   $id       string
// @param   $viewerId string    who is looking; reads their own log and nobody else's
// @param   $visible  string[]  visibilities this viewer may see
// @param   $offset   integer
// @param   $limit    integer
// @returns id         string
// @returns at         string    instant, ISO 8601
// @returns rank       integer   place in the answer, from 1
// @returns confidence string
// @returns reasons    string[]  kinds of reason: names of contributions
// @returns asker      map?      {id string, name string}
// @access  read
MATCH (member:Member {id: $id})<-[shown:SHOWED]-(answer:Recommendation)
WHERE member.id = $viewerId OR 'hidden' IN $visible
WITH shown, answer
ORDER BY answer.at DESC, answer.id
SKIP $offset
LIMIT $limit
RETURN
  answer.id AS id,
  answer.at AS at,
  shown.rank AS rank,
  shown.confidence AS confidence,
  shown.reasons AS reasons,
  head(
    COLLECT {
      MATCH (answer)-[:SHOWN_TO]->(asker:Member)
      WHERE asker.visibility IN $visible OR asker.id = $viewerId
      RETURN {id: asker.id, name: coalesce(asker.name, asker.id)}
    }
  ) AS asker
ORDER BY at DESC, id
