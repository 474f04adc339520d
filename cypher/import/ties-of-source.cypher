// Every tie that came from one source.
//
// @param   $source string
// @returns type    string  always tie
// @returns id      string
// @access  read
MATCH ()-[tie:TIE]->()
WHERE tie.importedFrom = $source
RETURN 'tie' AS type, tie.id AS id
