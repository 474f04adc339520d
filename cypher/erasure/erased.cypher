// Who and what was erased, as fingerprints alone.
//
// @returns fingerprint string
// @returns day         string  ISO 8601
// @access  read
MATCH (erased:Erased)
RETURN erased.fingerprint AS fingerprint, erased.day AS day
ORDER BY fingerprint
