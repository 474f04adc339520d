// The index of passage embeddings as it stands; no row when there is none.
//
// @returns state   string   ONLINE, POPULATING or FAILED
// @returns options map      holds `indexConfig` with `vector.dimensions`
// @access  read
SHOW VECTOR INDEXES
YIELD name, state, options
WHERE name = 'passage_embeddings'
RETURN state AS state, options AS options
