// Roles that a member has in the group of a gathering, now or when it was.
//
// @param   $gathering string
// @param   $member    string
// @returns role       string
// @access  read
MATCH
  (gathering:Gathering {id: $gathering})-[:OF_GROUP]->
  (group:Group)<-[in:MEMBER_OF]-
  (:Member {id: $member})
WHERE in.role IS NOT NULL AND (in.to IS NULL OR in.to >= gathering.date)
RETURN DISTINCT in.role AS role
ORDER BY role
