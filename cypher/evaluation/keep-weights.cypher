// Keeps the weights that the community's history earned, in the place of earlier ones, and lets every service know.
//
// @param   $date     string day on which they were learned
// @param   $model    string key of the sentence model, or none
// @param   $weights  string as JSON
// @param   $evidence string as JSON
// @access  write
MERGE (earned:EarnedWeights {id: 'ranking'})
SET
  earned.date = $date,
  earned.model = $model,
  earned.weights = $weights,
  earned.evidence = $evidence
MERGE (meta:Meta {key: 'content'})
SET meta.version = coalesce(meta.version, 0) + 1
