// Notes which model passages are marked for: before they are, and again when every one of them is.
//
// @param   $model   string   key of the model
// @param   $isWhole boolean  whether every passage is marked for it now
// @access  write
MERGE (meta:Meta {key: 'vectors'})
SET
  meta.isWhole = $isWhole AND coalesce(meta.model = $model, false),
  meta.model =
    CASE
      WHEN $isWhole THEN meta.model
      ELSE $model
    END
