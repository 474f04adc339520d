// Keeps that a member turns to another with a question, which is not kept: its fingerprint stands for it. Said again it is
// the same ask, made now. No row where there is no such member, or none whom the asker may see.
//
// @param   $id       string    the same for the same question of the same asker to the same member
// @param   $at       string    instant, ISO 8601
// @param   $question string    stands for the question and who asks it
// @param   $member   string    whom they turn to
// @param   $unnamed  boolean   whether whoever is asked is not to be told who asks
// @param   $viewerId string    who asks
// @param   $visible  string[]  visibilities that they may see
// @returns id        string
// @access  write
MATCH (asker:Member {id: $viewerId})
MATCH (member:Member {id: $member})
WHERE member.visibility IN $visible AND member.id <> $viewerId
MERGE (asker)-[ask:TURNED_TO {id: $id}]->(member)
SET
  ask.at = $at,
  ask.question = $question,
  ask.unnamed =
    CASE
      WHEN $unnamed THEN true
    END
RETURN ask.id AS id
