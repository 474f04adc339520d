// Some members, with what decides whether they can be asked. Who may see them is decided question by question.
//
// The rows stay inside the service: visibility is applied to each question when they are used.
//
// @param   $ids          string[]
// @returns id            string
// @returns visibility    string
// @returns paused        boolean
// @returns notNow        string?   day until which they asked not to be asked
// @returns since         string?   when they came
// @returns until         string?   when they left
// @returns participation string?
// @returns languages     string[]
// @returns askBudget     integer?  asks a week they agree to receive
// @access  read
// @plan    once
UNWIND $ids AS wanted
MATCH (member:Member {id: wanted})
RETURN
  member.id AS id,
  member.visibility AS visibility,
  coalesce(member.paused, false) AS paused,
  member.notNow AS notNow,
  member.since AS since,
  member.until AS until,
  member.participation AS participation,
  coalesce(member.languages, []) AS languages,
  member.askBudget AS askBudget
