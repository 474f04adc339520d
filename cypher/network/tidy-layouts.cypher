// Takes out the pictures that were laid out longest ago.
//
// @param   $most   integer  pictures that stay
// @returns removed integer
// @access  write
MATCH (layout:Layout)
WITH layout
ORDER BY layout.at DESC, layout.key
SKIP $most
DETACH DELETE layout
RETURN count(*) AS removed
