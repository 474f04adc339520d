// Whatever has a text that holds one of some words, with these texts. Passages are left out: they are made of the records.
//
// @param   $words     string[]  in small letters
// @returns key        string    names the node for as long as the graph is open
// @returns label      string
// @returns id         string?
// @returns texts      list      {name, value}: the value is a text or a list of texts
// @access  read
MATCH (n)
WHERE NOT n:Passage
WITH
  n,
  [
    name IN keys(n)
    WHERE
      (valueType(n[name]) STARTS WITH 'STRING' OR
        valueType(n[name]) STARTS WITH 'LIST<STRING') AND
      any(
        word IN $words
        WHERE
          toLower(
            CASE
              WHEN valueType(n[name]) STARTS WITH 'STRING' THEN n[name]
              ELSE reduce(all = '', one IN n[name] | all + '\n' + one)
            END
          ) CONTAINS
          word
      )
  ] AS names
WHERE size(names) > 0
RETURN
  elementId(n) AS key,
  head(
    [
      label IN labels(n)
      WHERE NOT label IN ['Unembedded', 'Reserved', 'Restoring']
    ]
  ) AS label,
  toStringOrNull(n.id) AS id,
  [name IN names | {name: name, value: n[name]}] AS texts
