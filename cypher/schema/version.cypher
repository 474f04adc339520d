// The number of the last migration that was carried out whole.
//
// @returns version integer  0 on an empty graph is no row at all
// @access  read
MATCH (schema:Meta {key: 'schema'})
RETURN schema.version AS version
