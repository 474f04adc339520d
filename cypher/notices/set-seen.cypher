// Notes that a member looked at what they were told.
//
// @param   $member string
// @param   $ids    string[]? these alone; all when null
// @param   $at     string    instant, ISO 8601
// @returns seen    integer
// @access  write
MATCH (:Member {id: $member})<-[:TELLS]-(notice:Notice)
WHERE notice.seen IS NULL AND ($ids IS NULL OR notice.id IN $ids)
SET notice.seen = $at
RETURN count(*) AS seen
