// Ids of the members a viewer may see, by name, with how many there are in all.
//
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $topic        string?  known to know about this topic
// @param   $organisation string?  working for this organisation
// @param   $group        string?  in this group, now or before
// @param   $gathering    string?  who attended this gathering
// @param   $challenge    string?  who raised or share this challenge
// @param   $used         string?  who used this artefact
// @param   $language     string?  speaking this language
// @param   $among    string[]?  only these ids; all when null
// @param   $offset   integer    how many to leave out from the start
// @param   $limit    integer    how many to give at most
// @returns total     integer    how many there are in all
// @returns ids       string[]   the asked page of them
// @access  read
MATCH (m:Member)
WHERE
  (m.visibility IN $visible OR m.id = $viewerId) AND
  ($topic IS NULL OR EXISTS { (m)-[:KNOWS_ABOUT]->(:Topic {id: $topic}) }) AND
  ($organisation IS NULL OR
    EXISTS {
    (m)-[:WORKS_FOR]->(:Organisation {id: $organisation})
    }) AND
  ($group IS NULL OR EXISTS { (m)-[:MEMBER_OF]->(:Group {id: $group}) }) AND
  ($gathering IS NULL OR
    EXISTS {
    (m)-[:ATTENDED]->(:Gathering {id: $gathering})
    }) AND
  ($challenge IS NULL OR
    EXISTS {
    (m)-[:RAISED|SHARES]->(:Challenge {id: $challenge})
    }) AND
  ($used IS NULL OR EXISTS { (m)-[:USED]->(:Artefact {id: $used}) }) AND
  ($language IS NULL OR $language IN m.languages) AND
  ($among IS NULL OR m.id IN $among)
WITH m.id AS id
ORDER BY toLower(m.name), id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[$offset .. $offset + $limit] AS ids
