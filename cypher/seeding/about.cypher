// The challenge or question that groups are to be about.
//
// @param   $type   string    challenge or question
// @param   $id     string
// @returns title   string
// @returns topics  string[]
// @returns challenge string?  the challenge itself, or the one a question concerns
// @access  read
MATCH (item:Challenge|Question {id: $id})
WHERE
  ($type = 'challenge' AND item:Challenge) OR
  ($type = 'question' AND item:Question)
RETURN
  item.title AS title,
  COLLECT {
    MATCH (item)-[:ABOUT]->(t:Topic)
    RETURN t.id
    ORDER
    BY
    t.id
  } AS topics,
  head(
    COLLECT {
      MATCH (item)-[:CONCERNS*0..1]->(c:Challenge)
      RETURN c.id
      ORDER
      BY
      c.id
    }
  ) AS challenge
