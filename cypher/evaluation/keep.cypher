// Keeps what the community's judgement of itself came to on one day, beside those of other days. The last of a day stays.
//
// @param   $task    string   what was judged: answerers, makers or earlier-questions
// @param   $date    string   day of the judgement
// @param   $model   string   key of the sentence model, or none
// @param   $n       integer  questions judged
// @param   $figures string   shares and intervals, as JSON
// @access  write
MERGE (evaluation:Evaluation {id: $task + '/' + $date})
SET
  evaluation.task = $task,
  evaluation.date = $date,
  evaluation.model = $model,
  evaluation.n = $n,
  evaluation.figures = $figures
