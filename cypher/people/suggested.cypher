// Members to suggest or to name with the facts that decide whether they may be, as they are at this moment; those whom the viewer may not see are left out.
//
// @param   $ids           string[]
// @param   $since         string    first day on which asks are counted, ISO 8601
// @param   $question      string    stands for the question at hand in the log: it does not count against itself
// @param   $viewerId      string    who is looking; sees only what is visible to them
// @param   $visible       string[]  visibilities that the viewer may see
// @returns id             string
// @returns name           string
// @returns function       string?
// @returns organisation   string?
// @returns languages      string[]
// @returns visibility     string
// @returns paused         boolean
// @returns notNow         string?   day until which they asked not to be asked
// @returns arrived        string?   when they came, or will
// @returns until          string?   when they left
// @returns participation  string?
// @returns askBudget      integer?  asks a week they agree to receive
// @returns made           map[]     {by string, number integer}: questions that each member turned to them with since then; none without a budget
// @returns told           map[]     {by string, number integer}: questions that each member's feedback says they were asked since then; none without a budget
// @returns notAbout       string[]  topics they do not want to be asked about
// @access  read
UNWIND $ids AS id
MATCH (member:Member {id: id})
WHERE member.visibility IN $visible OR member.id = $viewerId
RETURN
  member.id AS id,
  coalesce(member.name, member.id) AS name,
  member.function AS function,
  head(
    [(member)-[:WORKS_FOR]->(organisation:Organisation) | organisation.name ]
  ) AS organisation,
  coalesce(member.languages, []) AS languages,
  member.visibility AS visibility,
  coalesce(member.paused, false) AS paused,
  member.notNow AS notNow,
  member.since AS arrived,
  member.until AS until,
  member.participation AS participation,
  member.askBudget AS askBudget,
  COLLECT {
    MATCH (member)<-[ask:TURNED_TO]-(asker:Member)
    WHERE
      member.askBudget IS NOT NULL AND
      ask.at >= $since AND
      ask.question <> $question
    WITH asker.id AS by, count(DISTINCT ask.question) AS number
    RETURN {by: by, number: number}
    ORDER
    BY
    by
  } AS made,
  COLLECT {
    MATCH (member)<-[:CONCERNS]-(feedback:Feedback)-[:ON]->(question:Question)
    WHERE member.askBudget IS NOT NULL AND feedback.date >= $since
    OPTIONAL MATCH (giver:Member)-[:GAVE]->(feedback)
    WITH coalesce(giver.id, '') AS by, count(DISTINCT question) AS number
    RETURN {by: by, number: number}
    ORDER
    BY
    by
  } AS told,
  [(member)-[:NOT_ABOUT]->(topic:Topic) | topic.id ] AS notAbout
ORDER BY id
