// Groups to suggest, with what a card shows.
//
// @param   $ids   string[]
// @returns id     string
// @returns name   string
// @returns kind   string?
// @access  read
UNWIND $ids AS id
MATCH (group:Group {id: id})
RETURN
  group.id AS id,
  coalesce(group.name, group.id) AS name,
  group.kind AS kind
ORDER BY id
