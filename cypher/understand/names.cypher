// Names of the members and organisations that everyone may see: words of them are no typing errors.
//
// @returns name string
// @access  read
CALL () {
  MATCH (member:Member)
  WHERE member.visibility = 'everyone'
  RETURN member.name AS name
    UNION ALL
  MATCH (organisation:Organisation)
  RETURN organisation.name AS name
}
WITH name
WHERE name IS NOT NULL
RETURN name
ORDER BY name
