// What some members say of their own data. The rows stay inside the service: they decide what is written.
//
// @param   $ids    string[]
// @returns member  string
// @returns word    string    as JSON
// @access  read
// @plan    once
UNWIND $ids AS id
MATCH (word:OwnWord {member: id})
RETURN word.member AS member, word.word AS word
ORDER BY member
