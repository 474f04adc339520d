// Takes hold of a proposal for a change and says what holds: of two changes at once, the second sees what the first made.
//
// @param   $id      string
// @param   $change  string     names the change that takes hold
// @returns version  integer    the version that holds; 0 before the first
// @returns change   string?    the change that made it
// @returns sealed   integer[]  numbers of the groups that are being made or live
// @access  write
MATCH (proposal:SeedingProposal {id: $id})
// Writing takes the lock.
SET proposal.touched = $change
WITH proposal
RETURN
  coalesce(proposal.version, 0) AS version,
  proposal.change AS change,
  COLLECT {
    MATCH (proposal)-[:PROPOSES]->(group:ProposedGroup)
    WHERE group.sealed IS NOT NULL
    RETURN group.number
    ORDER
    BY
    group.number
  } AS sealed
