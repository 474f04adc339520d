// Pairs of organisations that compete, themselves or through the organisations that they are part of.
//
// @returns one   string
// @returns other string
// @access  read
MATCH
  (one:Organisation)-[:BELONGS_TO*0..6]->
  (:Organisation)-[:COMPETES_WITH]->
  (:Organisation)<-[:BELONGS_TO*0..6]-
  (other:Organisation)
WHERE one <> other
RETURN DISTINCT one.id AS one, other.id AS other
ORDER BY one, other
