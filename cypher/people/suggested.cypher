// Members to suggest or to name, as they are at this moment; those whom the viewer may not see are left out.
//
// @param   $ids           string[]
// @param   $weekAgo       string    start of the week in which asks are counted, ISO 8601
// @param   $viewerId      string    who is looking; sees only what is visible to them
// @param   $visible       string[]  visibilities that the viewer may see
// @returns id             string
// @returns name           string
// @returns function       string?
// @returns organisation   string?
// @returns languages      string[]
// @returns paused         boolean
// @returns until          string?   when they left
// @returns participation  string?
// @returns askBudget      integer?  asks a week they agree to receive
// @returns asked          integer   different questions they were asked about since then, as feedback tells
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
  coalesce(member.paused, false) AS paused,
  member.until AS until,
  member.participation AS participation,
  member.askBudget AS askBudget,
  CASE
    WHEN member.askBudget IS NULL THEN 0
    ELSE
      COUNT {
        MATCH
          (member)<-[:CONCERNS]-(feedback:Feedback)-[:ON]->(question:Question)
        WHERE feedback.date >= $weekAgo
        RETURN DISTINCT question
      }
  END AS asked,
  [(member)-[:NOT_ABOUT]->(topic:Topic) | topic.id ] AS notAbout
ORDER BY id
