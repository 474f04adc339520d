// Members who are another member by now: ids that are gone, and whom each stands for. For whoever runs the service.
//
// @returns join          string   id of the join
// @returns from          string   id that is gone
// @returns into          string   id it was joined to, which may be gone itself by now
// @returns kept          string   id of the member it stands for
// @returns at            string   ISO 8601
// @returns by            string
// @returns recordHash    string?  of the record of the id that is gone, as its source says it
// @returns source        string?  what that was imported from
// @returns intoWord      string?  what the other said of their own data before, as JSON
// @returns unitedVersion integer? version of what both said, put together
// @returns notNow        string?
// @returns intoNotNow    string?
// @access  read
MATCH (kept:Member)-[:ALSO_KNOWN_AS]->(alias:Alias)
RETURN
  alias.join AS join,
  alias.id AS from,
  alias.into AS into,
  kept.id AS kept,
  alias.at AS at,
  alias.by AS by,
  alias.recordHash AS recordHash,
  alias.importedFrom AS source,
  alias.intoWord AS intoWord,
  alias.unitedVersion AS unitedVersion,
  alias.notNow AS notNow,
  alias.intoNotNow AS intoNotNow
ORDER BY at DESC, from
