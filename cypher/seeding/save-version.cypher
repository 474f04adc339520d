// Keeps a version of a proposal with everybody it seats, in place of those undone before it.
//
// @param   $proposal string   id of the proposal
// @param   $id       string   id of the version
// @param   $number   integer  from 1
// @param   $what     string   what was done, as JSON
// @param   $created  string   ISO 8601
// @param   $score    number
// @param   $content  string   its groups with their reasons, as JSON
// @param   $named    string[] ids of the members in it
// @access  write
MATCH (proposal:SeedingProposal {id: $proposal})
CALL (proposal) {
  MATCH (proposal)-[:HAS_VERSION]->(undone:ProposalVersion)
  WHERE undone.number >= $number AND undone.id <> $id
  DETACH DELETE undone
}
MERGE (version:ProposalVersion {id: $id})
SET
  version.number = $number,
  version.what = $what,
  version.created = $created,
  version.score = $score,
  version.content = $content,
  version.seats = size($named)
MERGE (proposal)-[:HAS_VERSION]->(version)
WITH version
UNWIND $named AS named
MATCH (member:Member {id: named})
MERGE (version)-[:SEATS]->(member)
