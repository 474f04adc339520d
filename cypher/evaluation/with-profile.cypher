// Members who say something of themselves that a question can find, whenever that was: a profile, or topics they know.
//
// The rows stay inside the service: only figures over many questions leave it.
//
// @returns id string
// @access  read
MATCH (member:Member)
WHERE
  (member)-[:KNOWS_ABOUT]->() OR
  EXISTS {
    MATCH (passage:Passage {itemType: 'member', itemId: member.id})
  }
RETURN member.id AS id
ORDER BY id
