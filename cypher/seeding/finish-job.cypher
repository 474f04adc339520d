// Notes what a seeding came to, with everybody its result names: when one of them is erased, the result goes too.
//
// @param   $id       string
// @param   $owner    string   the service that worked on it
// @param   $status   string   done, failed, cancelled or lost
// @param   $result   string?  as JSON
// @param   $problem  string?  what went wrong, as JSON
// @param   $best     number?  score of the best proposal
// @param   $named    string[] ids of the members in the result
// @param   $finished string   ISO 8601
// @returns status    string
// @access  write
MATCH (job:SeedingJob {id: $id, owner: $owner, status: 'running'})
SET
  job.status = $status,
  job.result = $result,
  job.problem = $problem,
  job.best = $best,
  job.placed = size($named),
  job.finished = $finished,
  job.progress =
    CASE $status
      WHEN 'done' THEN 1.0
      ELSE job.progress
    END
REMOVE job.owner, job.claimedBy, job.isToStop
WITH job
CALL (job) {
  UNWIND $named AS id
  MATCH (member:Member {id: id})
  MERGE (job)-[:PLACES]->(member)
}
RETURN job.status AS status
