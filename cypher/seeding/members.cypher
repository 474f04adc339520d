// Who is in a pool, of the members a viewer may see, in a fixed order.
//
// @param   $kind     string    all, topic, gathering, challenge, group, form or list
// @param   $id       string?   the topic, gathering, challenge, group or form; null for the others
// @param   $ids      string[]  the members of a list
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $limit    integer   how many to give at most
// @returns id        string
// @access  read
MATCH (m:Member)
WHERE
  (m.visibility IN $visible OR m.id = $viewerId) AND
  ($kind = 'all' OR
    ($kind = 'list' AND m.id IN $ids) OR
    ($kind = 'topic' AND
      EXISTS {
      (m)-[:KNOWS_ABOUT]->(:Topic)-[:BROADER*0..6]->({id: $id})
      }) OR
    ($kind = 'gathering' AND EXISTS { (m)-[:ATTENDED]->(:Gathering {id: $id}) }) OR
    ($kind = 'group' AND
      EXISTS {
        MATCH (m)-[part:MEMBER_OF]->(:Group {id: $id})
        WHERE left(coalesce(part.to, '9999'), 10) > toString(date())
      }) OR
    ($kind = 'form' AND EXISTS { (m)-[:FILLED_IN]->(:Form {id: $id}) }) OR
    ($kind = 'challenge' AND
      EXISTS {
      (m)-[:RAISED|SHARES]->(:Challenge {id: $id})
      }))
RETURN m.id AS id
ORDER BY id
LIMIT $limit
