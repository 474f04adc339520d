// Roles that a member has in the group of a gathering, now.
//
// @param   $gathering string
// @param   $member    string
// @returns role       string
// @access  read
MATCH
  (:Gathering {id: $gathering})-[:OF_GROUP]->
  (group:Group)<-[in:MEMBER_OF]-
  (:Member {id: $member})
WHERE in.role IS NOT NULL AND in.to IS NULL
RETURN DISTINCT in.role AS role
ORDER BY role
