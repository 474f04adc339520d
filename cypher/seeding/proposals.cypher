// Saved proposals that a viewer may see: those made in public, their own, and those that invite them; newest first.
//
// @param   $viewerId string   who is looking; always sees themselves
// @param   $visible  string[] visibilities this viewer may see
// @param   $all      boolean  whether they may see every proposal
// @param   $limit    integer
// @returns id        string
// @returns format    string
// @returns created   string
// @returns score     number
// @returns title     string?  of the challenge that it addresses
// @returns request   string   what was wanted, as JSON
// @returns round     integer  which round of a plan it is, from 1
// @returns rounds    integer  rounds of the plan
// @returns groups    integer
// @returns invited   integer  whom the viewer may see
// @returns accepted  integer  of these
// @returns made      integer  groups that live or lived
// @access  read
MATCH (proposal:SeedingProposal)
WHERE
  $all OR
  proposal.viewerKind = 'public' OR
  proposal.asker = $viewerId OR
  EXISTS {
  (proposal)-[:PROPOSES]->(:ProposedGroup)-[:INVITES]->(:Member {id: $viewerId})
  }
RETURN
  proposal.id AS id,
  proposal.format AS format,
  proposal.created AS created,
  proposal.score AS score,
  head(
    COLLECT {
      MATCH (c:Challenge {id: proposal.challenge})
      RETURN c.title
    }
  ) AS title,
  proposal.request AS request,
  coalesce(proposal.round, 1) AS round,
  coalesce(proposal.rounds, 1) AS rounds,
  COUNT { (proposal)-[:PROPOSES]->(:ProposedGroup) } AS groups,
  COUNT {
    MATCH (proposal)-[:PROPOSES]->(:ProposedGroup)-[:INVITES]->(m:Member)
    WHERE m.visibility IN $visible OR m.id = $viewerId
  } AS invited,
  COUNT {
    MATCH
      (proposal)-[:PROPOSES]->
      (:ProposedGroup)-[:INVITES {status: 'accepted'}]->
      (m:Member)
    WHERE m.visibility IN $visible OR m.id = $viewerId
  } AS accepted,
  COUNT { (proposal)-[:PROPOSES]->(:ProposedGroup)-[:BECAME]->(:Group) } AS made
ORDER BY created DESC, id
LIMIT $limit
