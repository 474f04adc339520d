// Questions in their own words: what another question is held against to tell whether it asks the same.
//
// The rows stay inside the service: they become likenesses.
//
// @param   $ids  string[]
// @returns id    string
// @returns title string  empty where it has none
// @returns text  string  empty where it has none
// @access  read
UNWIND $ids AS id
MATCH (question:Question {id: id})
RETURN
  question.id AS id,
  coalesce(question.title, '') AS title,
  coalesce(question.text, '') AS text
ORDER BY id
