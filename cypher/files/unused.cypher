// Files that whoever looks brought and has not used yet, newest first.
//
// @param   $id       string?  this file only
// @param   $viewerId string   who is looking; empty for whoever runs the service
// @returns id        string
// @returns hash      string
// @returns name      string
// @returns type      string
// @returns size      integer
// @returns at        string
// @returns read      string   what was read of it, as JSON
// @access  read
MATCH (file:File)
WHERE
  ($id IS NULL OR file.id = $id) AND
  file.whole AND
  NOT EXISTS { (file)<-[:HAS_FILE]-() } AND
  (EXISTS { (:Member {id: $viewerId})-[:UPLOADED]->(file) } OR
    ($viewerId = '' AND file.byKeeper))
RETURN
  file.id AS id,
  file.hash AS hash,
  file.name AS name,
  file.type AS type,
  file.size AS size,
  file.at AS at,
  file.read AS read
ORDER BY at DESC, id
