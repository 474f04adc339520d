// What the community's judgements of itself came to, day by day, oldest first.
//
// @returns task    string   what was judged: answerers, makers or earlier-questions
// @returns date    string   day of the judgement
// @returns model   string   key of the sentence model, or none
// @returns n       integer  questions judged
// @returns figures string   shares and intervals, as JSON
// @access  read
MATCH (evaluation:Evaluation)
RETURN
  evaluation.task AS task,
  evaluation.date AS date,
  evaluation.model AS model,
  evaluation.n AS n,
  evaluation.figures AS figures
ORDER BY date, task
