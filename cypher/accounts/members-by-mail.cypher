// Members with one of these mail addresses, however it is written. For whoever runs the service: a mail that somebody proves
// to be theirs makes them that member, whoever sees them.
//
// @param   $mails   string[]  in small letters
// @returns id       string
// @returns name     string
// @access  read
MATCH (member:Member)
WHERE toLower(trim(member.email)) IN $mails AND member.recordHash IS NOT NULL
RETURN member.id AS id, member.name AS name
ORDER BY id
LIMIT 2
