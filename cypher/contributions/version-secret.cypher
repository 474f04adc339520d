// What versions of records are keyed with, the same for every service on this graph: the first one's holds.
//
// @param   $proposed  string  taken when there is none yet
// @returns secret     string
// @access  write
MERGE (meta:Meta {key: 'versions'})
  ON CREATE SET meta.secret = $proposed
RETURN meta.secret AS secret
