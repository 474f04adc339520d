// Ids of the files of an artefact, for whoever may take it out.
//
// @param   $artefact string
// @returns id        string
// @access  read
MATCH (:Artefact {id: $artefact})-[:HAS_FILE]->(file:File)
RETURN file.id AS id
ORDER BY id
