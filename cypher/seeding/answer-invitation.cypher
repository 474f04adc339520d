// Notes what a member answers to an invitation, unless the group has been made already; a later answer replaces it.
//
// @param   $groupId  string  proposed group
// @param   $memberId string
// @param   $status   string  accepted or declined
// @param   $answered string  when, ISO 8601
// @returns status    string
// @access  write
MATCH
  (group:ProposedGroup {id: $groupId})-[invitation:INVITES]->
  (:Member {id: $memberId})
WHERE NOT (group)-[:BECAME]->(:Group)
SET invitation.status = $status, invitation.answered = $answered
RETURN invitation.status AS status
