// Takes out what members were told long ago.
//
// @param   $before string   instant, ISO 8601
// @returns removed integer
// @access  write
MATCH (notice:Notice)
WHERE notice.at < $before
DETACH DELETE notice
RETURN count(*) AS removed
