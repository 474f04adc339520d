// One piece of a file. Whoever asks has found the file before, through the eyes of who looks.
//
// @param   $id       string
// @param   $position integer
// @returns bytes     string   base64
// @access  read
MATCH
  (:File {id: $id, whole: true})-[:HAS_CHUNK]->
  (chunk:FileChunk {position: $position})
RETURN chunk.bytes AS bytes
ORDER BY bytes
