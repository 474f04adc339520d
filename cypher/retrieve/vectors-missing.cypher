// How many passages have no vector of the model in use: until they have one, meaning finds only part of the texts.
//
// @param   $model  string  key of the model
// @returns missing integer
// @returns total   integer
// @access  read
MATCH (passage:Passage)
RETURN
  count(
    CASE
      WHEN coalesce(passage.model, '') <> $model THEN 1
    END) AS missing,
  count(passage) AS total
