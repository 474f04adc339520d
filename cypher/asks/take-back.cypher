// Takes an ask back: whoever made it may, and whoever was asked.
//
// @param   $id       string
// @param   $viewerId string  who takes it back
// @returns takenBack integer
// @access  write
MATCH (asker:Member)-[ask:TURNED_TO {id: $id}]->(member:Member)
WHERE asker.id = $viewerId OR member.id = $viewerId
DELETE ask
RETURN count(*) AS takenBack
