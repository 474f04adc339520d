// Ties accounts to one who is there again, and to those who were joined to them before.
//
// @param   $from     string
// @param   $into     string
// @param   $origins  string[]  ids whose accounts go back
// @param   $revision string    of the accounts from now on
// @access  write
MATCH (account:AccountRecord)
WHERE
  account.model = 'user' AND
  account.member = $into AND
  account.joined IN $origins
SET
  account.member = $from,
  account.joined =
    CASE
      WHEN account.joined <> $from THEN account.joined
    END,
  account.revision = $revision
