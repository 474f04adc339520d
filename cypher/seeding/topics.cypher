// Every topic with all it is called and the topic it is part of.
//
// @param   $label  string    property with the label in the reader's language, such as labelNl
// @returns id      string
// @returns label   string
// @returns names   string[]
// @returns broader string?
// @access  read
MATCH (t:Topic)
RETURN
  t.id AS id,
  coalesce(t[$label], t.label, t.labelEn, t.labelFr, t.labelNl, t.id) AS label,
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
