// Takes the next seeding of the queue, or one whose service has not been heard of for long, so that nobody else does.
//
// @param   $owner       string  the service that takes it
// @param   $now         string  ISO 8601
// @param   $silentSince string  services not heard of since then are gone, ISO 8601
// @returns id           string
// @returns viewerKind   string
// @returns asker        string?
// @returns request      string  as JSON
// @returns created      string
// @returns runs         integer how often it was begun, this time included
// @access  write
MATCH (job:SeedingJob)
WHERE
  job.status = 'queued' OR (job.status = 'running' AND job.seen < $silentSince)
WITH job
ORDER BY job.created, job.id
LIMIT 1
// Writing takes the lock: of two services the second finds the job taken when it looks again.
SET job.claimedBy = $owner
WITH job
WHERE
  job.status = 'queued' OR (job.status = 'running' AND job.seen < $silentSince)
SET
  job.status = 'running',
  job.owner = $owner,
  job.seen = $now,
  job.started = $now,
  job.progress = 0.0,
  job.best = null,
  job.runs = job.runs + 1
RETURN
  job.id AS id,
  job.viewerKind AS viewerKind,
  job.asker AS asker,
  job.request AS request,
  job.created AS created,
  job.runs AS runs
