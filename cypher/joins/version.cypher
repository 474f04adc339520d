// Which joining holds: another number once somebody was joined, or a join taken back.
//
// @returns version integer
// @access  read
OPTIONAL MATCH (meta:Meta {key: 'joins'})
RETURN coalesce(meta.version, 0) AS version
