// The versions of a proposal, oldest first.
//
// @param   $id      string
// @returns number   integer
// @returns what     string   what was done, as JSON
// @returns created  string
// @returns score    number
// @returns content  string?  groups with their reasons, as JSON; null once somebody in them was erased
// @access  read
MATCH (:SeedingProposal {id: $id})-[:HAS_VERSION]->(version:ProposalVersion)
RETURN
  version.number AS number,
  version.what AS what,
  version.created AS created,
  version.score AS score,
  CASE
    WHEN
      version.seats = COUNT { (version)-[:SEATS]->(:Member) }
      THEN version.content
  END AS content
ORDER BY number
