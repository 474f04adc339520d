// Notes how far a seeding is, and that its service lives; says whether somebody asked it to stop.
//
// @param   $id       string
// @param   $owner    string   the service that works on it
// @param   $progress number   0 to 1
// @param   $best     number?  best score so far
// @param   $now      string   ISO 8601
// @returns isToStop  boolean
// @access  write
MATCH (job:SeedingJob {id: $id, owner: $owner, status: 'running'})
SET job.progress = $progress, job.best = $best, job.seen = $now
RETURN coalesce(job.isToStop, false) AS isToStop
