// Records of accounts of one kind, by what they are sought by: their id, their own key, what they are looked up by, whose
// they are, or all of them.
//
// @param   $model  string  kind, such as user or session
// @param   $seek   string  id, key, lookup, owner or all
// @param   $value  string  what is sought; empty for all
// @returns record  map
// @access  read
CALL () {
  WITH $seek AS seek
  WHERE seek = 'id'
  MATCH (found:AccountRecord {id: $value})
  RETURN found
    UNION
  WITH $seek AS seek
  WHERE seek = 'key'
  MATCH (found:AccountRecord {key: $value})
  RETURN found
    UNION
  WITH $seek AS seek
  WHERE seek = 'lookup'
  MATCH (found:AccountRecord {lookup: $value})
  RETURN found
    UNION
  WITH $seek AS seek
  WHERE seek = 'owner'
  MATCH (found:AccountRecord {userId: $value})
  RETURN found
    UNION
  WITH $seek AS seek
  WHERE seek = 'all'
  MATCH (found:AccountRecord {model: $model})
  RETURN found
}
WITH found
WHERE found.model = $model
RETURN properties(found) AS record
ORDER BY found.createdAt, found.id
