// How many passages there are, and how many have no vector of the model in use.
//
// @param   $model    string?   key of the model in use; null when there is none
// @returns passages integer
// @returns missing  integer
// @access  read
MATCH (p:Passage)
RETURN
  count(p) AS passages,
  count(
    CASE
      WHEN p.model = $model THEN null
      ELSE 1
    END) AS missing
