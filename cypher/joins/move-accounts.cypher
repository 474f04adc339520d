// Ties the accounts of one who is gone to the one who is kept, marked with the id they were of.
//
// @param   $from     string
// @param   $into     string
// @param   $revision string  of the accounts from now on
// @access  write
MATCH (account:AccountRecord)
WHERE account.model = 'user' AND account.member = $from
SET
  account.member = $into,
  account.joined = coalesce(account.joined, $from),
  account.revision = $revision
