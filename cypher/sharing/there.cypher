// What of things that somebody names is not there, or not to be seen by them; and how they stand to a group.
//
// @param   $topics     string[]
// @param   $challenges string[]
// @param   $members    string[]
// @param   $group      string?
// @param   $viewerId   string   who is looking; always sees themselves
// @param   $visible    string[] visibilities this viewer may see
// @returns topics      string[] those that are not there
// @returns challenges  string[]
// @returns members     string[]
// @returns group       boolean  whether the group is there
// @returns inGroup     boolean  whether the viewer is or was in it
// @access  read
RETURN
  [
    id IN $topics
    WHERE
      NOT EXISTS {
        MATCH (topic:Topic {id: id})
        WHERE topic.awaited IS NULL
      }
  ] AS topics,
  [
    id IN $challenges
    WHERE
      NOT EXISTS {
        MATCH (challenge:Challenge {id: id})
        WHERE challenge.awaited IS NULL
      }
  ] AS challenges,
  [
    id IN $members
    WHERE
      NOT EXISTS {
        MATCH (member:Member {id: id})
        WHERE
          member.awaited IS NULL AND
          (member.visibility IN $visible OR member.id = $viewerId)
      }
  ] AS members,
  EXISTS { (:Group {id: $group}) } AS group,
  EXISTS {
  (:Member {id: $viewerId})-[:MEMBER_OF]->(:Group {id: $group})
  } AS inGroup
ORDER BY group
