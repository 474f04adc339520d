// Weights that were earned when the ways of finding passages were still called legs keep counting under their new name.
MATCH (earned:EarnedWeights)
SET
  earned.weights = replace(earned.weights, '"legs":', '"retrievers":'),
  earned.evidence = replace(earned.evidence, '"legs.', '"retrievers.');
