// Takes back what a member answered.
//
// @param   $id     string
// @param   $member string
// @returns removed integer
// @access  write
MATCH (:Member {id: $member})-[filled:FILLED_IN]->(:Form {id: $id})
DELETE filled
RETURN count(*) AS removed
