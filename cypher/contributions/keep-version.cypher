// Keeps a record as it stood after a step, once: whoever comes second with the same number learns that it is not theirs. It is
// tied to who wrote it and to everybody it names, so that it goes with them.
//
// @param   $id     string   type/record/number
// @param   $key    string   type/record
// @param   $number integer  0 for how it stood before it was first touched here
// @param   $step   string   brought-in, made, revised or withdrawn
// @param   $hash   string   fingerprint of the record
// @param   $record string   as JSON
// @param   $at     string   instant, ISO 8601
// @param   $by     string?  the member who did it; nobody when the keeper did
// @param   $owners string[] members whose it is
// @param   $named  string[] members whom it names
// @param   $token  string   names this write
// @param   $saidField string?  where the step only says of a member that they are in a list: its field
// @param   $saidOf string?  the member
// @param   $saidIn boolean? whether they are in it
// @returns mine    boolean  whether this write kept it
// @access  write
MERGE (version:RecordVersion {id: $id})
  ON CREATE SET
    version.key = $key,
    version.number = $number,
    version.step = $step,
    version.hash = $hash,
    version.record = $record,
    version.at = $at,
    version.token = $token,
    version.saidField = $saidField,
    version.saidOf = $saidOf,
    version.saidIn = $saidIn
WITH version
CALL (version) {
  MATCH (member:Member {id: $by})
  WHERE version.token = $token
  MERGE (member)-[:WROTE]->(version)
}
CALL (version) {
  UNWIND $owners AS id
  MATCH (member:Member {id: id})
  WHERE version.token = $token
  MERGE (member)-[:OWNS]->(version)
}
CALL (version) {
  UNWIND $named AS id
  MATCH (member:Member {id: id})
  WHERE version.token = $token
  MERGE (version)-[:NAMES]->(member)
}
RETURN version.token = $token AS mine
ORDER BY mine
