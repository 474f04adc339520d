// Notes which records changed, under one number after the other, so that every service reads these anew and nothing else. The
// last ones are kept; who knows less than they tell reads everything.
//
// @param   $changes map[]   {type string, id string, relations boolean}: `relations` is false where only what stands on the node changed
// @param   $kept    integer changes that are kept
// @access  write
MERGE (meta:Meta {key: 'content'})
// Whoever notes next waits here until this is committed: so numbers are seen in their order, without a gap.
SET meta.noting = true
WITH meta, coalesce(meta.version, 0) AS last
SET meta.version = last + size($changes)
WITH meta, last
CALL (last) {
  UNWIND range(0, size($changes) - 1) AS place
  WITH last + place + 1 AS number, $changes[place] AS changed
  CREATE
    (:Change
      {
        number: number,
        type: changed.type,
        id: changed.id,
        relations: changed.relations
      })
}
CALL (meta) {
  MATCH (old:Change)
  WHERE old.number <= meta.version - $kept
  DETACH DELETE old
}
