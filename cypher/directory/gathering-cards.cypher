// What stands on a gathering's card, for each of these gatherings.
//
// @param   $ids      string[]  gatherings
// @returns id    string
// @returns title string
// @returns date  string?
// @returns group map?    {id string, name string}
// @access  read
UNWIND $ids AS id
MATCH (e:Gathering {id: id})
RETURN
  e.id AS id,
  e.title AS title,
  e.date AS date,
  head([(e)-[:OF_GROUP]->(g:Group) | {id: g.id, name: g.name} ]) AS group
ORDER BY id
