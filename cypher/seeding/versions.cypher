// The versions of a proposal, oldest first.
//
// @param   $id       string
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns number   integer
// @returns what     string   what was done, as JSON
// @returns created  string
// @returns score    number
// @returns content  string?  groups with their reasons, as JSON; null once somebody in them was erased or may not be seen
// @access  read
MATCH (:SeedingProposal {id: $id})-[:HAS_VERSION]->(version:ProposalVersion)
RETURN
  version.number AS number,
  version.what AS what,
  version.created AS created,
  version.score AS score,
  CASE
    WHEN
      version.seats =
      COUNT {
        MATCH (version)-[:SEATS]->(m:Member)
        WHERE m.visibility IN $visible OR m.id = $viewerId
      }
      THEN version.content
  END AS content
ORDER BY number
