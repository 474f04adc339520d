// Every topic with its names in all languages.
//
// @returns id      string
// @returns label   string?
// @returns labelFr string?
// @returns labelNl string?
// @returns labelEn string?
// @returns names   string[]  all labels and aliases
// @access  read
MATCH (topic:Topic)
RETURN
  topic.id AS id,
  topic.label AS label,
  topic.labelFr AS labelFr,
  topic.labelNl AS labelNl,
  topic.labelEn AS labelEn,
  coalesce(topic.names, []) AS names
