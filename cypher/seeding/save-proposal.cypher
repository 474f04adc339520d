// Keeps a proposal of groups; kept again under its id, it stays as it is.
//
// @param   $id         string
// @param   $format     string   id of the format
// @param   $kind       string   kind of group that is made of it
// @param   $created    string   when it was saved, ISO 8601
// @param   $challenge  string?  challenge that the groups address
// @param   $topics     string[] topics they are about
// @param   $viewerKind string   whose eyes it was made through: public, member or keeper
// @param   $asker      string?  id of the member who made it
// @param   $request    string   what was wanted, as JSON
// @param   $round      integer  which round of a plan it is, from 1
// @param   $rounds     integer  rounds of the plan
// @param   $plan       string   the same for all rounds of one plan
// @access  write
MERGE (proposal:SeedingProposal {id: $id})
  ON CREATE SET
    proposal.format = $format,
    proposal.kind = $kind,
    proposal.created = $created,
    proposal.challenge = $challenge,
    proposal.topics = $topics,
    proposal.viewerKind = $viewerKind,
    proposal.asker = $asker,
    proposal.request = $request,
    proposal.round = $round,
    proposal.rounds = $rounds,
    proposal.plan = $plan
