// What stands on an organisation's card, for each of these organisations.
//
// @param   $ids      string[]  organisations
// @returns id     string
// @returns name   string
// @returns parent map?    {id string, name string}
// @access  read
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
RETURN
  o.id AS id,
  o.name AS name,
  head([(o)-[:BELONGS_TO]->(p:Organisation) | {id: p.id, name: p.name} ]) AS parent
ORDER BY id
