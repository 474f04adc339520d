// Those of some records that were made, revised or withdrawn here: what a file says of them is not put in their place.
//
// @param   $keys   string[] type/id
// @returns key     string
// @access  read
// @plan    once
UNWIND $keys AS key
MATCH (version:RecordVersion {key: key})
RETURN DISTINCT version.key AS key
ORDER BY key
