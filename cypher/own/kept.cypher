// What else is kept of a member, newest first: forms they filled in, invitations to proposed groups, seedings they are in,
// asks of them and by them, and their place in pictures of the network. For the member and the keeper alone.
//
// @param   $id       string
// @param   $today    string    ISO 8601
// @param   $viewerId string    who is looking; reads their own and nobody else's
// @param   $visible  string[]  visibilities this viewer may see
// @returns kind      string    form, invitation, seeding, ask or picture
// @returns id        string?   of what has a page of its own
// @returns name      string?
// @returns at        string?
// @returns times     integer
// @access  read
MATCH (member:Member {id: $id})
WHERE member.id = $viewerId OR 'hidden' IN $visible
CALL (member) {
  MATCH (member)-[filled:FILLED_IN]->(form:Form)
  WHERE form.until >= $today
  RETURN
    'form' AS kind,
    form.id AS id,
    form.title AS name,
    filled.at AS at,
    1 AS times
    UNION ALL
  MATCH
    (member)<-[:INVITES]-
    (:ProposedGroup)<-[:PROPOSES]-
    (proposal:SeedingProposal)
  RETURN
    'invitation' AS kind,
    proposal.id AS id,
    null AS name,
    proposal.created AS at,
    count(*) AS times
    UNION ALL
  MATCH (member)<-[:PLACES]-(:SeedingJob)
  RETURN
    'seeding' AS kind,
    null AS id,
    null AS name,
    null AS at,
    count(*) AS times
    UNION ALL
  MATCH (member)-[ask:TURNED_TO]-()
  RETURN
    'ask' AS kind,
    null AS id,
    null AS name,
    max(ask.at) AS at,
    count(*) AS times
    UNION ALL
  MATCH (member)<-[:DRAWS]-(:Layout)
  RETURN
    'picture' AS kind,
    null AS id,
    null AS name,
    null AS at,
    count(*) AS times
}
WITH kind, id, name, at, times
WHERE times > 0
RETURN kind, id, name, at, times
ORDER BY coalesce(at, '') DESC, kind, id
