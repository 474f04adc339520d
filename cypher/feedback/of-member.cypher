// Feedback that a member gave or was given, newest first.
//
// @param   $id     string   member
// @param   $offset integer
// @param   $limit  integer
// @returns total   integer
// @returns ids     string[]
// @access  read
OPTIONAL MATCH (said:Feedback)
WHERE
  EXISTS { (said)<-[:GAVE]-(:Member {id: $id}) } OR
  EXISTS {
  (said)-[:CONCERNS]->(:Member {id: $id})
  }
WITH said
ORDER BY coalesce(said.date, '') DESC, said.id
WITH collect(said.id) AS ids
RETURN size(ids) AS total, ids[$offset .. $offset + $limit] AS ids
ORDER BY total
