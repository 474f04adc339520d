// Whether a member leaves, and when it is done.
//
// @param   $id     string
// @returns at      string
// @returns due     string
// @returns works   string
// @access  read
MATCH (:Member {id: $id})-[:LEAVES]->(leaving:Leaving)
RETURN leaving.at AS at, leaving.due AS due, leaving.works AS works
ORDER BY at
