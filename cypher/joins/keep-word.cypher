// Keeps what one who is another member by now said of their own data.
//
// @param   $id      string
// @param   $at      string    ISO 8601
// @param   $version integer
// @param   $word    string    as JSON
// @access  write
// @plan    once
MATCH (alias:Alias {id: $id})
MERGE (word:OwnWord {member: $id})
MERGE (alias)-[:SAID]->(word)
SET word.version = $version, word.at = $at, word.word = $word
