// What versions of records are keyed with on this graph, once there is anything.
//
// @returns secret  string
// @access  read
MATCH (meta:Meta {key: 'versions'})
RETURN meta.secret AS secret
ORDER BY secret
