// Takes out results that name somebody who was erased since, and seedings that ended long ago.
//
// @param   $endedBefore string  ISO 8601
// @returns forgotten    integer results taken out
// @access  write
MATCH (job:SeedingJob)
WHERE job.finished IS NOT NULL
FOREACH (_ IN
CASE
  WHEN coalesce(job.placed, 0) <> COUNT { (job)-[:PLACES]->(:Member) } THEN [1]
  ELSE []
END |
  REMOVE job.result
)
WITH
  collect(job) AS ended,
  sum(
    CASE
      WHEN
        coalesce(job.placed, 0) <> COUNT { (job)-[:PLACES]->(:Member) }
        THEN 1
      ELSE 0
    END
  ) AS forgotten
FOREACH (job IN [old IN ended WHERE old.finished < $endedBefore] |
  DETACH DELETE job
)
RETURN forgotten
