// Keeps vectors beside the texts they were made of. A text that changed meanwhile is passed over: it is pending again.
//
// @param   $model   string  key of the model that made them
// @param   $vectors map[] {id string, hash string, embedding number[]}
// @access  write
// @plan    once
OPTIONAL MATCH (meta:Meta {key: 'vectors'})
// Another model may have been taken into use meanwhile: then these are still without a vector of it.
WITH coalesce(meta.model, $model) = $model AS isInUse
UNWIND $vectors AS row
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
WITH passage, row
CALL db.create.setNodeVectorProperty(passage, 'embedding', row.embedding)
