// What things are called that are held back from others; members are named as far as the viewer may see them.
//
// @param   $members       string[]
// @param   $topics        string[]
// @param   $organisations string[]
// @param   $gatherings    string[]
// @param   $label         string    property of a topic with its label in the reader's language, such as labelNl
// @param   $viewerId      string    who is looking; always sees themselves
// @param   $visible       string[]  visibilities this viewer may see
// @returns type           string
// @returns id             string
// @returns name           string
// @access  read
// @plan    once
CALL () {
  UNWIND $members AS id
  MATCH (member:Member {id: id})
  WHERE member.visibility IN $visible OR member.id = $viewerId
  RETURN 'member' AS type, id, member.name AS name
    UNION ALL
  UNWIND $topics AS id
  MATCH (topic:Topic {id: id})
  RETURN
    'topic' AS type,
    id,
    coalesce(
      topic[$label],
      topic.label,
      topic.labelEn,
      topic.labelFr,
      topic.labelNl,
      topic.id
    ) AS name
    UNION ALL
  UNWIND $organisations AS id
  MATCH (organisation:Organisation {id: id})
  RETURN 'organisation' AS type, id, organisation.name AS name
    UNION ALL
  UNWIND $gatherings AS id
  MATCH (gathering:Gathering {id: id})
  RETURN 'gathering' AS type, id, gathering.title AS name
}
RETURN type, id, name
ORDER BY type, id
