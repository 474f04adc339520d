// Members to suggest or to name with the facts that decide whether they may be, as they are at this moment; those whom the viewer may not see are left out.
//
// @param   $ids           string[]
// @param   $since         string    first day on which asks are counted, ISO 8601
// @param   $question      string    stands for the question at hand in the log: it does not count against itself
// @param   $askedAmong    integer   places of an answer whose people count as asked
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
// @returns until          string?   when they left
// @returns participation  string?
// @returns askBudget      integer?  asks a week they agree to receive
// @returns asked          integer   different questions they were asked since then, as feedback and the log tell
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
  member.until AS until,
  member.participation AS participation,
  member.askBudget AS askBudget,
  CASE
    WHEN member.askBudget IS NULL THEN 0
    ELSE
      COUNT {
        MATCH
          (member)<-[:CONCERNS]-(feedback:Feedback)-[:ON]->(question:Question)
        WHERE feedback.date >= $since
        RETURN DISTINCT question
      } +
      COUNT {
        MATCH (member)<-[shown:SHOWED]-(answer:Recommendation)
        WHERE
          answer.at >= $since AND
          shown.rank <= $askedAmong AND
          answer.question <> $question
        RETURN DISTINCT answer.question
      }
  END AS asked,
  [(member)-[:NOT_ABOUT]->(topic:Topic) | topic.id ] AS notAbout
ORDER BY id
