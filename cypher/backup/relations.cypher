// Every relation with all that stands on it: for a backup.
//
// @returns from       string    stands for the node it leaves, in this backup alone
// @returns to         string    stands for the node it reaches
// @returns type       string
// @returns properties map
// @returns fractions  string[]  names of properties that are fractions, or lists of them
// @returns others     string[]  names of properties of no kind that a backup holds
// @access  read
MATCH (start)-[r]->(end)
RETURN
  elementId(start) AS from,
  elementId(end) AS to,
  type(r) AS type,
  properties(r) AS properties,
  [name IN keys(r) WHERE valueType(r[name]) CONTAINS 'FLOAT'] AS fractions,
  [
    name IN keys(r)
    WHERE
      NOT valueType(r[name]) =~
      '(LIST<)?(STRING|INTEGER|FLOAT|BOOLEAN|NOTHING)( NOT NULL)?(> NOT NULL)?'
  ] AS others
