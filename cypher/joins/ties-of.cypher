// What else than records a member is tied to, of some types of relations: for the preview of a join.
//
// @param   $id       string
// @param   $types    string[]  types of relations
// @returns type      string
// @returns count     integer
// @access  read
// @plan    once
MATCH (:Member {id: $id})-[r]-()
WHERE type(r) IN $types
RETURN type(r) AS type, count(r) AS count
ORDER BY type
