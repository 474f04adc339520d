// How many things of each kind there are, members as far as the viewer may see.
//
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns members       integer
// @returns topics        integer
// @returns challenges    integer
// @returns questions     integer
// @returns answers       integer
// @returns artefacts     integer
// @returns groups        integer
// @returns organisations integer
// @returns gatherings    integer
// @access  read
RETURN
  COUNT {
    MATCH (m:Member)
    WHERE m.visibility IN $visible OR m.id = $viewerId
  } AS members,
  COUNT { (:Topic) } AS topics,
  COUNT { (:Challenge) } AS challenges,
  COUNT { (:Question) } AS questions,
  COUNT { (:Answer) } AS answers,
  COUNT { (:Artefact) } AS artefacts,
  COUNT { (:Group) } AS groups,
  COUNT { (:Organisation) } AS organisations,
  COUNT { (:Gathering) } AS gatherings
