// Takes a seeding out of the queue, or asks the service that works on it to stop; one that is over stays as it is.
//
// @param   $id     string
// @param   $now    string  ISO 8601
// @returns status  string
// @access  write
MATCH (job:SeedingJob {id: $id})
SET job.claimedBy = coalesce(job.owner, '')
FOREACH (_ IN
CASE job.status
  WHEN 'queued' THEN [1]
  ELSE []
END |
  SET job.status = 'cancelled', job.finished = $now
)
FOREACH (_ IN
CASE job.status
  WHEN 'running' THEN [1]
  ELSE []
END |
  SET job.isToStop = true
)
RETURN job.status AS status
