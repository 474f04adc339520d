// Ids of the topics, by label in the reader's language, with how many there are in all.
//
// @param   $label    string    property of a topic with its label in the reader's language, such as labelNl
// @param   $broader  string?    directly under this topic
// @param   $top      boolean    only those with no broader topic
// @param   $among    string[]?  only these ids; all when null
// @param   $offset   integer    how many to leave out from the start
// @param   $limit    integer    how many to give at most
// @returns total     integer    how many there are in all
// @returns ids       string[]   the asked page of them
// @access  read
MATCH (t:Topic)
WHERE
  ($broader IS NULL OR EXISTS { (t)-[:BROADER]->(:Topic {id: $broader}) }) AND
  (NOT $top OR NOT EXISTS { (t)-[:BROADER]->(:Topic) }) AND
  ($among IS NULL OR t.id IN $among)
WITH
  t.id AS id,
  coalesce(t[$label], t.label, t.labelEn, t.labelFr, t.labelNl, t.id) AS label
ORDER BY toLower(label), id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[$offset .. $offset + $limit] AS ids
