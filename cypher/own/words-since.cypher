// Members who said something of their own data since an instant.
//
// @param   $since  string  ISO 8601
// @returns member  string
// @access  read
MATCH (word:OwnWord)
WHERE word.at >= $since
RETURN word.member AS member
ORDER BY member
