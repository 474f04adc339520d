// How two members stand who may be one: for the keeper, who joins them.
//
// @param   $ids     string[]
// @returns id       string
// @returns name     string
// @returns notNow   string?
// @returns leaves   boolean   whether they asked to leave
// @returns accounts integer
// @access  read
// @plan    once
UNWIND $ids AS id
MATCH (member:Member {id: id})
WHERE member.awaited IS NULL
RETURN
  member.id AS id,
  coalesce(member.name, member.id) AS name,
  member.notNow AS notNow,
  EXISTS { (member)-[:LEAVES]->(:Leaving) } AS leaves,
  COUNT {
    MATCH (account:AccountRecord)
    WHERE account.model = 'user' AND account.member = member.id
  } AS accounts
ORDER BY id
