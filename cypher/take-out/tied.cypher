// All that is tied to a member, with what stands on the tie and at its other end; other members by id and name, as far as
// the viewer may see them. For the member and the keeper alone.
//
// @param   $id       string
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns type      string
// @returns outgoing  boolean
// @returns label     string
// @returns tie       map
// @returns thing     map
// @access  read
// @plan    once
MATCH (member:Member {id: $id})-[r]-(other)
WHERE
  (member.id = $viewerId OR 'hidden' IN $visible) AND
  NOT other:Passage AND
  (NOT other:Member OR other.visibility IN $visible OR other.id = $viewerId)
RETURN
  type(r) AS type,
  startNode(r) = member AS outgoing,
  head(
    [
      label IN labels(other)
      WHERE NOT label IN ['Unembedded', 'Reserved', 'Restoring']
    ]
  ) AS label,
  properties(r) AS tie,
  CASE
    WHEN other:Member THEN {id: other.id, name: coalesce(other.name, other.id)}
    ELSE properties(other)
  END AS thing
ORDER BY type, outgoing, label, toStringOrNull(thing.id), tie.position
