// Some topics with their names in all languages.
//
// @param   $ids    string[]
// @returns id      string
// @returns label   string?
// @returns labelFr string?
// @returns labelNl string?
// @returns labelEn string?
// @returns names   string[]  all labels and aliases
// @access  read
// @plan    once
UNWIND $ids AS wanted
MATCH (topic:Topic {id: wanted})
RETURN
  topic.id AS id,
  topic.label AS label,
  topic.labelFr AS labelFr,
  topic.labelNl AS labelNl,
  topic.labelEn AS labelEn,
  coalesce(topic.names, []) AS names
