// Takes the texts out of results and versions that place a member.
//
// @param   $id     string
// @access  write
// @plan    once
MATCH (member:Member {id: $id})
CALL (member) {
  MATCH (member)<-[:SEATS]-(version:ProposalVersion)
  REMOVE version.content
}
CALL (member) {
  MATCH (member)<-[:PLACES]-(job:SeedingJob)
  REMOVE job.result, job.problem
}
