// Takes back that two members are not one person.
//
// @param   $one   string
// @param   $other string
// @returns taken  integer  how many were taken back
// @access  write
MATCH (:Member {id: $one})-[apart:NOT_SAME]-(:Member {id: $other})
DELETE apart
RETURN count(apart) AS taken
ORDER BY taken
