// The last import that changed something, of each source. One without an end was stopped before it: it can be run again.
//
// @returns source     string
// @returns kind       string
// @returns beganAt    string
// @returns finishedAt string?
// @returns records    integer?
// @returns added      integer?
// @returns changed    integer?
// @returns removed    integer?
// @returns rejected   integer?
// @access  read
MATCH (import:Import)
RETURN
  import.source AS source,
  import.kind AS kind,
  import.beganAt AS beganAt,
  import.finishedAt AS finishedAt,
  import.records AS records,
  import.added AS added,
  import.changed AS changed,
  import.removed AS removed,
  import.rejected AS rejected
ORDER BY source
