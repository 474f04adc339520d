// Members of some names, in small letters.
//
// @param   $names string[]
// @returns name   string
// @returns id     string
// @returns source string?  that brought them
// @access  read
MATCH (m:Member)
WHERE toLower(m.name) IN $names
RETURN m.name AS name, m.id AS id, m.importedFrom AS source
ORDER BY id
