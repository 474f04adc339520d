// The model that passages are marked for: those without a vector of it carry `Unembedded`.
//
// @returns model   string
// @returns isWhole boolean  whether every passage was looked at since it was taken into use
// @access  read
MATCH (meta:Meta {key: 'vectors'})
RETURN meta.model AS model, coalesce(meta.isWhole, false) AS isWhole
ORDER BY model
