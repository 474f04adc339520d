// Marks passages in which the model can read nothing, so that they are not tried again. They have no vector.
//
// @param   $model    string  key of the model
// @param   $passages map[] {id string, hash string}
// @access  write
// @plan    once
OPTIONAL MATCH (meta:Meta {key: 'vectors'})
// Another model may have been taken into use meanwhile: then these are still without a vector of it.
WITH coalesce(meta.model, $model) = $model AS isInUse
UNWIND $passages AS row
MATCH (passage:Passage {id: row.id}) USING INDEX passage: Passage (id)
WHERE passage.hash = row.hash
SET passage.model = $model
FOREACH (_ IN
CASE
  WHEN isInUse THEN [1]
  ELSE []
END |
  REMOVE passage: Unembedded
)
REMOVE passage.embedding
