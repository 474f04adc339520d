// How many passages there are, and how many have no vector of the model in use: until they have one, meaning finds only part
// of the texts. Read from counters, whatever the size of the graph. What only some may see is not counted, save in `pending`.
//
// @param   $model  string?  key of the model in use; null when there is none
// @returns total   integer  passages that everyone may see
// @returns missing integer  those of them without a vector of this model
// @returns pending integer  all passages without a vector of this model
// @access  read
OPTIONAL MATCH (meta:Meta {key: 'vectors'})
// The label says what has no vector of the model that was taken into use last; of another one, nothing is known to have any.
WITH coalesce(meta.isWhole AND meta.model = $model, false) AS isKnown
CALL () {
  MATCH (passage:Passage)
  RETURN count(passage) AS everything
}
CALL () {
  MATCH (passage:Reserved)
  RETURN count(passage) AS reserved
}
CALL () {
  MATCH (passage:Unembedded)
  RETURN count(passage) AS unembedded
}
CALL () {
  MATCH (passage:Unembedded:Reserved)
  RETURN count(passage) AS both
}
RETURN
  everything - reserved AS total,
  CASE
    WHEN isKnown THEN unembedded - both
    ELSE everything - reserved
  END AS missing,
  CASE
    WHEN isKnown THEN unembedded
    ELSE everything
  END AS pending
ORDER BY total
