// Keeps that somebody was erased, as fingerprints alone; of those that are kept already, the first day stays.
//
// @param   $fingerprints string[]
// @param   $day          string   ISO 8601
// @access  write
UNWIND $fingerprints AS fingerprint
MERGE (erased:Erased {fingerprint: fingerprint})
  ON CREATE SET erased.day = $day
