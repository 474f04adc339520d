// The community this graph holds.
//
// @returns id          string
// @returns name        string
// @returns kind        string?
// @returns practice    string?
// @returns description string?
// @returns stage       string?
// @returns languages   string[]
// @access  read
MATCH (c:Community)
RETURN
  c.id AS id,
  c.name AS name,
  c.kind AS kind,
  c.practice AS practice,
  c.description AS description,
  c.stage AS stage,
  coalesce(c.languages, []) AS languages
ORDER BY id
