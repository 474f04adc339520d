// Every record but ties that came from one source.
//
// @param   $source string
// @returns type    string  record type
// @returns id      string
// @access  read
MATCH
  (n:Community
    |Organisation
    |Member
    |Topic
    |Challenge
    |Question
    |Answer
    |Comment
    |Artefact
    |Group
    |Gathering
    |Endorsement
    |Feedback)
WHERE n.importedFrom = $source
RETURN toLower(labels(n)[0]) AS type, n.id AS id
