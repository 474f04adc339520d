// Takes the earned weights away: the defaults count again.
//
// @access  write
OPTIONAL MATCH (earned:EarnedWeights)
DELETE earned
MERGE (meta:Meta {key: 'content'})
SET meta.version = coalesce(meta.version, 0) + 1
