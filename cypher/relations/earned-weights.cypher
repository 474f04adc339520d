// Weights of the ranking that the community's own history earned.
//
// @returns date     string day on which they were learned
// @returns model    string key of the sentence model in use then, or none
// @returns weights  string as JSON
// @returns evidence string as JSON: how they did on history that they were not learned on
// @access  read
MATCH (earned:EarnedWeights {id: 'ranking'})
RETURN
  earned.date AS date,
  earned.model AS model,
  earned.weights AS weights,
  earned.evidence AS evidence
ORDER BY date
