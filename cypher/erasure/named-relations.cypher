// Relations with a text that holds one of some words, with these texts.
//
// @param   $words     string[]  in small letters
// @returns key        string    names the relation for as long as the graph is open
// @returns type       string
// @returns texts      list      {name, value}: the value is a text or a list of texts
// @access  read
MATCH (start)-[r]->()
WITH
  r,
  [
    name IN keys(r)
    WHERE
      (valueType(r[name]) STARTS WITH 'STRING' OR
        valueType(r[name]) STARTS WITH 'LIST<STRING') AND
      any(
        word IN $words
        WHERE
          toLower(
            CASE
              WHEN valueType(r[name]) STARTS WITH 'STRING' THEN r[name]
              ELSE reduce(all = '', one IN r[name] | all + '\n' + one)
            END
          ) CONTAINS
          word
      )
  ] AS names
WHERE size(names) > 0
RETURN
  elementId(r) AS key,
  type(r) AS type,
  [name IN names | {name: name, value: r[name]}] AS texts
