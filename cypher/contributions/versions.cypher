// A record as it stood after each step, first step first.
//
// @param   $key      string   type/record
// @returns number    integer
// @returns step      string   brought-in, made, revised or withdrawn
// @returns hash      string?
// @returns record    string?  as JSON; null once somebody it named was erased
// @returns at        string   instant, ISO 8601
// @returns by        map?     {id string, name string}
// @returns owners    string[] members whose it is
// @access  read
MATCH (version:RecordVersion {key: $key})
OPTIONAL MATCH (by:Member)-[:WROTE]->(version)
RETURN
  version.number AS number,
  version.step AS step,
  version.hash AS hash,
  version.record AS record,
  version.at AS at,
  CASE
    WHEN by IS NOT NULL THEN {id: by.id, name: coalesce(by.name, by.id)}
  END AS by,
  [(owner:Member)-[:OWNS]->(version) | owner.id ] AS owners
ORDER BY number
