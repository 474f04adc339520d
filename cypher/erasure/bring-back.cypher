// Forgets that somebody was erased: they came back.
//
// @param   $fingerprints string[]
// @access  write
UNWIND $fingerprints AS fingerprint
MATCH (erased:Erased {fingerprint: fingerprint})
DETACH DELETE erased
