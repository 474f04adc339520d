// Topics that a member is found for, and those named: how many things of theirs show it, and who endorses them for it. For
// the member and the keeper alone; endorsements by those whom the viewer may not see are not counted.
//
// @param   $id       string
// @param   $topics   string[]  named besides
// @param   $label    string    property of a topic with its label in the reader's language, such as labelNl
// @param   $viewerId string    who is looking; reads their own and nobody else's
// @param   $visible  string[]  visibilities this viewer may see
// @returns id        string
// @returns name      string
// @returns endorsed  integer   endorsements
// @returns deeds     integer   works and answers about it
// @access  read
MATCH (member:Member {id: $id})
WHERE member.id = $viewerId OR 'hidden' IN $visible
CALL (member) {
  UNWIND $topics AS id
  MATCH (topic:Topic {id: id})
  RETURN topic, 0 AS endorsed, 0 AS deeds
    UNION ALL
  MATCH (member)<-[:ENDORSES]-(one:Endorsement)-[:ABOUT]->(topic:Topic)
  WHERE
    EXISTS {
      (from:Member)-[:ENDORSED]->(one)
      WHERE from.visibility IN $visible OR from.id = $viewerId
    }
  RETURN topic, count(DISTINCT one) AS endorsed, 0 AS deeds
    UNION ALL
  MATCH
    (member)-[:AUTHORED|CONTRIBUTED]->(work:Artefact)-[:ABOUT]->(topic:Topic)
  RETURN topic, 0 AS endorsed, count(DISTINCT work) AS deeds
    UNION ALL
  MATCH
    (member)-[:ANSWERED]->
    (given:Answer)-[:ANSWERS]->
    (:Question)-[:ABOUT]->
    (topic:Topic)
  RETURN topic, 0 AS endorsed, count(DISTINCT given) AS deeds
}
WITH topic, sum(endorsed) AS endorsed, sum(deeds) AS deeds
WHERE topic.awaited IS NULL
RETURN
  topic.id AS id,
  coalesce(
    topic[$label],
    topic.label,
    topic.labelEn,
    topic.labelFr,
    topic.labelNl,
    topic.id
  ) AS name,
  endorsed,
  deeds
ORDER BY id
