// Puts the seedings that a service works on back in the queue, as when it stops.
//
// @param   $owner  string
// @access  write
MATCH (job:SeedingJob {owner: $owner, status: 'running'})
SET job.status = 'queued', job.runs = job.runs - 1
REMOVE job.owner, job.claimedBy, job.seen
