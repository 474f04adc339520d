// To how many people a member was shown since an instant, how often, and by which kinds of reason: for the member and the
// keeper alone.
//
// @param   $id       string
// @param   $since    string    ISO 8601
// @param   $viewerId string    who is looking; reads their own and nobody else's
// @param   $visible  string[]  visibilities this viewer may see
// @returns people    integer
// @returns times     integer
// @returns reasons   map[]     {reason string, times integer}
// @access  read
MATCH (member:Member {id: $id})
WHERE member.id = $viewerId OR 'hidden' IN $visible
RETURN
  COUNT {
    MATCH
      (member)<-[:SHOWED]-(answer:Recommendation)-[:SHOWN_TO]->(asker:Member)
    WHERE answer.at >= $since
    RETURN DISTINCT asker
  } AS people,
  COUNT {
    MATCH (member)<-[:SHOWED]-(answer:Recommendation)
    WHERE answer.at >= $since
  } AS times,
  COLLECT {
    MATCH (member)<-[shown:SHOWED]-(answer:Recommendation)
    WHERE answer.at >= $since
    UNWIND shown.reasons AS reason
    WITH reason, count(*) AS times
    ORDER
    BY
    times
    DESC,
    reason
    RETURN {reason: reason, times: times}
  } AS reasons
ORDER BY times
