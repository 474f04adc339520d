// Members of some names, in small letters, and ids that are gone whose records have such a name.
//
// @param   $names string[]
// @returns name   string
// @returns id     string
// @returns source string?  that brought them
// @access  read
CALL () {
  MATCH (m:Member)
  WHERE toLower(m.name) IN $names
  RETURN m.name AS called, m.id AS member, m.importedFrom AS broughtBy
    UNION
  MATCH (:Member)-[:ALSO_KNOWN_AS]->(alias:Alias)
  WHERE toLower(alias.name) IN $names
  RETURN
    alias.name AS called,
    alias.id AS member,
    alias.importedFrom AS broughtBy
}
RETURN called AS name, member AS id, broughtBy AS source
ORDER BY id
