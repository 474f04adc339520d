// Every node with all that stands on it, in no order: for a backup. Which numbers are fractions is told apart, for JSON does
// not tell; `others` names what is neither text, number, truth value nor a list of them.
//
// @returns key        string    stands for the node in this backup alone
// @returns labels     string[]
// @returns properties map
// @returns fractions  string[]  names of properties that are fractions, or lists of them
// @returns others     string[]
// @access  read
MATCH (n)
RETURN
  elementId(n) AS key,
  labels(n) AS labels,
  properties(n) AS properties,
  [name IN keys(n) WHERE valueType(n[name]) CONTAINS 'FLOAT'] AS fractions,
  [
    name IN keys(n)
    WHERE
      NOT valueType(n[name]) =~
      '(LIST<)?(STRING|INTEGER|FLOAT|BOOLEAN|NOTHING)( NOT NULL)?(> NOT NULL)?'
  ] AS others
