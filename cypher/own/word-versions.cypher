// Which version of their word holds for each member who said something of their own data.
//
// @returns member  string
// @returns version integer
// @access  read
MATCH (word:OwnWord)
RETURN word.member AS member, word.version AS version
ORDER BY member
