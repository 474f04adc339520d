// What stands on a topic's card, for each of these topics.
//
// @param   $ids      string[]  topics
// @param   $label    string    property of a topic with its label in the reader's language, such as labelNl
// @returns id      string
// @returns label   string   in the reader's language where it is known
// @returns labels  map      {fr string?, nl string?, en string?}
// @returns broader map?     {id string, name string}
// @access  read
UNWIND $ids AS id
MATCH (x:Topic {id: id})
RETURN
  x.id AS id,
  coalesce(x[$label], x.label, x.labelEn, x.labelFr, x.labelNl, x.id) AS label,
  {fr: x.labelFr, nl: x.labelNl, en: x.labelEn} AS labels,
  head(
    [
      (x)-[:BROADER]->(t:Topic)
      | {
        id: t.id,
        name:
          coalesce(t[$label], t.label, t.labelEn, t.labelFr, t.labelNl, t.id)
      }
    ]
  ) AS broader
ORDER BY id
