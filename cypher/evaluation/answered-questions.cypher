// Questions that somebody else than who asked them answered, oldest first: the community's own test of whom to ask.
//
// The rows stay inside the service: only figures over many questions leave it.
//
// @returns id        string
// @returns title     string?
// @returns text      string?
// @returns date      string?
// @returns asker     string?    member who asked
// @returns under     string[]   ids of its answers
// @returns remarks   string[]   ids of the remarks under it and under its answers
// @returns answerers string[]   members who answered, those whose answer was accepted first
// @returns accepted  string[]   members whose answer was accepted
// @access  read
MATCH
  (question:Question)<-[:ANSWERS]-(answer:Answer)<-[:ANSWERED]-(member:Member)
WHERE NOT (member)-[:ASKED]->(question)
WITH question, answer, member
ORDER BY coalesce(answer.accepted, false) DESC, answer.created, answer.id
WITH
  question,
  collect(DISTINCT member.id) AS answerers,
  [
    id IN collect(DISTINCT
      CASE
        WHEN answer.accepted THEN member.id
      END)
    WHERE id IS NOT NULL
  ] AS accepted
RETURN
  question.id AS id,
  question.title AS title,
  question.text AS text,
  question.created AS date,
  head([(asker:Member)-[:ASKED]->(question) | asker.id ]) AS asker,
  [(below:Answer)-[:ANSWERS]->(question) | below.id ] AS under,
  [(remark:Comment)-[:ON]->(question) | remark.id ] +
  [(remark:Comment)-[:ON]->(:Answer)-[:ANSWERS]->(question) | remark.id ] AS remarks,
  answerers,
  accepted
ORDER BY date, id
