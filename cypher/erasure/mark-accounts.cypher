// Puts a mark in the place of accounts in who did what.
//
// @param   $ids   string[]  ids of accounts
// @param   $mark  string
// @access  write
MATCH (entry:AuditEntry)
WHERE entry.by IN $ids OR entry.about IN $ids
SET
  entry.by =
    CASE
      WHEN entry.by IN $ids THEN $mark
      ELSE entry.by
    END,
  entry.about =
    CASE
      WHEN entry.about IN $ids THEN $mark
      ELSE entry.about
    END
