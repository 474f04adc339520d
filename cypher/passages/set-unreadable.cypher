// Marks passages in which the model can read nothing, so that they are not tried again. They have no vector.
//
// @param   $model    string  key of the model
// @param   $passages map[] {id string, hash string}
// @access  write
// @plan    once
UNWIND $passages AS row
MATCH (passage:Passage {id: row.id}) USING INDEX passage: Passage (id)
WHERE passage.hash = row.hash
SET passage.model = $model
REMOVE passage.embedding
