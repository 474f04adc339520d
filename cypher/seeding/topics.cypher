// Every topic with all it is called and the topic it is part of.
//
// @returns id      string
// @returns label   string    where it has none in the reader's language
// @returns labelFr string?
// @returns labelNl string?
// @returns labelEn string?
// @returns names   string[]
// @returns broader string?
// @access  read
MATCH (t:Topic)
RETURN
  t.id AS id,
  coalesce(t.label, t.labelEn, t.labelFr, t.labelNl, t.id) AS label,
  t.labelFr AS labelFr,
  t.labelNl AS labelNl,
  t.labelEn AS labelEn,
  coalesce(t.names, []) AS names,
  head(
    COLLECT {
      MATCH (t)-[:BROADER]->(b:Topic)
      RETURN b.id
      ORDER
      BY
      b.id
    }
  ) AS broader
ORDER BY id
