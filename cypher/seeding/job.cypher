// A seeding that runs, waits or ran as a job; its result is kept back once somebody it places is not there any more, or
// may not be seen any more.
//
// @param   $id        string
// @param   $viewerId  string    who is looking; always sees themselves
// @param   $visible   string[]  visibilities this viewer may see
// @returns status     string
// @returns viewerKind string
// @returns asker      string?
// @returns request    string   as JSON
// @returns progress   number   0 to 1
// @returns best       number?  best score so far
// @returns result     string?  as JSON
// @returns forgotten  boolean  the result named somebody who was erased or may not be seen
// @returns problem    string?  what went wrong, as JSON
// @returns runs       integer  how often it was begun
// @returns created    string
// @returns started    string?
// @returns finished   string?
// @access  read
MATCH (job:SeedingJob {id: $id})
WITH
  job,
  coalesce(job.placed, 0) <>
  COUNT {
    MATCH (job)-[:PLACES]->(m:Member)
    WHERE m.visibility IN $visible OR m.id = $viewerId
  } AS forgotten
RETURN
  job.status AS status,
  job.viewerKind AS viewerKind,
  job.asker AS asker,
  job.request AS request,
  job.progress AS progress,
  job.best AS best,
  CASE
    WHEN forgotten THEN null
    ELSE job.result
  END AS result,
  forgotten,
  job.problem AS problem,
  job.runs AS runs,
  job.created AS created,
  job.started AS started,
  job.finished AS finished
