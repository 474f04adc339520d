// Records of one source that members made or revised here and that stand, and the questions and answers that these stand under:
// they stay when their source has them no more.
//
// @param   $source string
// @returns type    string
// @returns id      string
// @access  read
CALL () {
  MATCH (version:RecordVersion)
  WHERE version.step IN ['made', 'revised'] AND version.saidField IS NULL
  WITH DISTINCT version.key AS key
  WITH key, split(key, '/')[0] AS type
  WITH type, substring(key, size(type) + 1) AS id
  RETURN type, id
}
CALL (type, id) {
  MATCH
    (n:Topic|Challenge|Question|Answer|Comment|Artefact|Gathering|Endorsement
      {id: id})
  WHERE toLower(labels(n)[0]) = type AND n.importedFrom = $source
  MATCH
    (n)-[:ANSWERS|ON*0..2]->
    (stands:Question
      |Answer
      |Comment
      |Topic
      |Challenge
      |Artefact
      |Gathering
      |Endorsement)
  RETURN toLower(labels(stands)[0]) AS heldType, stands.id AS heldId
    UNION
  MATCH ()-[tie:TIE {id: id}]->()
  WHERE type = 'tie' AND tie.importedFrom = $source
  RETURN 'tie' AS heldType, tie.id AS heldId
}
RETURN DISTINCT heldType AS type, heldId AS id
ORDER BY type, id
