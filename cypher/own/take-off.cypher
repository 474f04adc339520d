// Takes out endorsements and feedback that a member hides: what is held back of them is kept aside.
//
// @param   $endorsement string[]
// @param   $feedback    string[]
// @access  write
// @plan    once
CALL () {
  UNWIND $endorsement AS id
  MATCH (n:Endorsement {id: id})
  RETURN n
    UNION
  UNWIND $feedback AS id
  MATCH (n:Feedback {id: id})
  RETURN n
}
DETACH DELETE n
