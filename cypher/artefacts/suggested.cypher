// Artefacts to suggest, each with the passage that the question hit.
//
// @param   $artefacts map[] {id string, passageId string}
// @returns id       string
// @returns title    string
// @returns kind     string?
// @returns language string?
// @returns url      string?
// @returns text     string    text of the passage, empty where the title alone was hit
// @access  read
UNWIND $artefacts AS wanted
MATCH (artefact:Artefact {id: wanted.id})
OPTIONAL MATCH (passage:Passage {id: wanted.passageId})
RETURN
  artefact.id AS id,
  coalesce(artefact.title, artefact.id) AS title,
  artefact.kind AS kind,
  artefact.language AS language,
  artefact.url AS url,
  coalesce(nullIf(passage.text, ''), left(artefact.text, 1000), '') AS text
ORDER BY id
