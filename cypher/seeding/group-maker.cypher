// Whose proposal a group was made of: who may close it.
//
// @param   $id        string  the group
// @returns viewerKind string
// @returns asker      string?
// @access  read
MATCH
  (proposal:SeedingProposal)-[:PROPOSES]->
  (:ProposedGroup)-[:BECAME]->
  (:Group {id: $id})
RETURN proposal.viewerKind AS viewerKind, proposal.asker AS asker
ORDER BY viewerKind, asker
LIMIT 1
