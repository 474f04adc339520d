// Every dated thing that members do, make or meet in, in any order: what evidence points to.
//
// @returns type     string   record type
// @returns id       string
// @returns date     string?  when it was made, or took place
// @returns ended    string?  when a group ended
// @returns language string?
// @returns accepted boolean  of an answer: the asker accepted it
// @returns verdict  string?  of feedback
// @returns kind     string?
// @access  read
MATCH
  (item:Challenge
    |Question
    |Answer
    |Comment
    |Artefact
    |Group
    |Gathering
    |Endorsement
    |Feedback)
RETURN
  toLower(labels(item)[0]) AS type,
  item.id AS id,
  coalesce(item.updated, item.created, item.date) AS date,
  item.ended AS ended,
  item.language AS language,
  coalesce(item.accepted, false) AS accepted,
  item.verdict AS verdict,
  item.kind AS kind
