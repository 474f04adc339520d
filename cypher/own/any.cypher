// Whether any member said something of their own data.
//
// @returns words integer
// @access  read
MATCH (word:OwnWord)
RETURN count(word) AS words
ORDER BY words
