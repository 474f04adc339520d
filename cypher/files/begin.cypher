// Begins to keep a file that a member, or whoever runs the service, brings. It is there for nobody before it is whole.
//
// @param   $id       string
// @param   $hash     string   of its bytes; shown to nobody
// @param   $name     string   without a folder
// @param   $type     string   pdf, docx, html, markdown or text
// @param   $size     integer  bytes
// @param   $at       string   ISO 8601
// @param   $read     string   what was read of it, as JSON, until it is used
// @param   $viewerId string   who brings it; empty for whoever runs the service
// @access  write
MERGE (file:File {id: $id})
  ON CREATE SET
    file.hash = $hash,
    file.name = $name,
    file.type = $type,
    file.size = $size,
    file.at = $at,
    file.read = $read,
    file.whole = false,
    file.byKeeper = $viewerId = ''
WITH file
MATCH (member:Member {id: $viewerId})
MERGE (member)-[:UPLOADED]->(file)
