// What a member is tied to, of every type that there is.
//
// @param   $id       string
// @returns type      string
// @returns outgoing  boolean  whether it leaves the member
// @returns label     string   of what stands at the other end
// @returns count     integer
// @access  read
// @plan    once
MATCH (member:Member {id: $id})-[r]-(other)
RETURN
  type(r) AS type,
  startNode(r) = member AS outgoing,
  head(
    [
      label IN labels(other)
      WHERE NOT label IN ['Unembedded', 'Reserved', 'Restoring']
    ]
  ) AS label,
  count(*) AS count
ORDER BY type, outgoing, label
