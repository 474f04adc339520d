// Takes out of kept versions the reasons that name somebody who was erased since.
//
// @returns forgotten integer
// @access  write
MATCH (version:ProposalVersion)
WHERE
  version.content IS NOT NULL AND
  version.seats <> COUNT { (version)-[:SEATS]->(:Member) }
REMOVE version.content
RETURN count(version) AS forgotten
