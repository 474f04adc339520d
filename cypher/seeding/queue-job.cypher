// Puts a seeding in the queue; put there again under its id, it stays as it is.
//
// @param   $id         string
// @param   $viewerKind string   through whose eyes: public, member or keeper
// @param   $asker      string?  id of the member who asks
// @param   $request    string   what is wanted, as JSON
// @param   $created    string   when it was asked for, ISO 8601
// @access  write
MERGE (job:SeedingJob {id: $id})
  ON CREATE SET
    job.status = 'queued',
    job.viewerKind = $viewerKind,
    job.asker = $asker,
    job.request = $request,
    job.created = $created,
    job.progress = 0.0,
    job.runs = 0
