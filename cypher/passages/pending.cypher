// Passages that have no vector of the model in use, in the order of their ids, a page at a time.
//
// @param   $after  string   last id of the page before; empty for the first
// @param   $limit  integer
// @returns id      string
// @returns hash    string   of the text that is embedded
// @returns text    string   what is embedded: the title of a title passage, the text of any other
// @access  read
// @plan    once
MATCH (passage:Unembedded) USING INDEX passage: Unembedded (id)
WHERE passage.id > $after
RETURN
  passage.id AS id,
  passage.hash AS hash,
  CASE passage.part
    WHEN 'title' THEN passage.title
    ELSE passage.text
  END AS text
ORDER BY id
LIMIT $limit
