// Pairs of questions that the community itself tied together, the later one first: its own test of finding what was
// asked before.
//
// The rows stay inside the service: only figures over many questions leave it.
//
// @returns id          string   the later question
// @returns title       string?
// @returns text        string?
// @returns date        string?
// @returns asker       string?  member who asked it
// @returns partner     string   the earlier question
// @returns partnerDate string?
// @returns duplicate   boolean  whether they ask the same, or are merely related
// @access  read
MATCH (one:Question)-[link:DUPLICATE_OF|RELATED_TO]->(other:Question)
WITH
  CASE
    WHEN coalesce(one.created, '') >= coalesce(other.created, '') THEN one
    ELSE other
  END AS later,
  CASE
    WHEN coalesce(one.created, '') >= coalesce(other.created, '') THEN other
    ELSE one
  END AS earlier,
  link
WHERE later <> earlier
WITH
  later,
  earlier,
  any(type IN collect(type(link)) WHERE type = 'DUPLICATE_OF') AS duplicate
RETURN
  later.id AS id,
  later.title AS title,
  later.text AS text,
  later.created AS date,
  head([(asker:Member)-[:ASKED]->(later) | asker.id ]) AS asker,
  earlier.id AS partner,
  earlier.created AS partnerDate,
  duplicate
ORDER BY date, id, partner
