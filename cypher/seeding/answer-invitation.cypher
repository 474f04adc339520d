// Notes what a member answers to an invitation, unless the group is being made; a later answer replaces it.
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
SET group.touched = $answered
WITH group, invitation
WHERE group.sealed IS NULL
SET invitation.status = $status, invitation.answered = $answered
RETURN invitation.status AS status
