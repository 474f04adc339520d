// The ties that some members state, as they stand.
//
// @param   $members string[]  ids of those who state them
// @returns id       string
// @returns from     string
// @returns to       string
// @returns kind     string
// @returns weight   number?
// @returns date     string?
// @access  read
// @plan    once
UNWIND $members AS member
MATCH (from:Member {id: member})-[tie:TIE]->(to:Member)
RETURN
  tie.id AS id,
  from.id AS from,
  to.id AS to,
  tie.kind AS kind,
  tie.weight AS weight,
  tie.date AS date
ORDER BY id
