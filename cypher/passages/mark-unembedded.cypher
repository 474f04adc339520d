// Marks those of a page of passages that have no vector of a model, in the order of their ids; and those that have, as such.
//
// @param   $model  string   key of the model
// @param   $after  string   last id of the page before; empty for the first
// @param   $limit  integer
// @returns last    string?  last id of this page; null after the last page
// @access  write
// @plan    once
MATCH (passage:Passage)
WHERE passage.id > $after
WITH passage
ORDER BY passage.id
LIMIT $limit
// Written to before it is read: a vector that is set meanwhile waits, or is seen.
SET passage.hash = passage.hash
WITH passage, coalesce(passage.model, '') = $model AS hasVector
FOREACH (_ IN
CASE
  WHEN hasVector THEN [1]
  ELSE []
END |
  REMOVE passage: Unembedded
)
FOREACH (_ IN
CASE
  WHEN hasVector THEN []
  ELSE [1]
END |
  SET passage: Unembedded
)
RETURN max(passage.id) AS last
