// Notes that two members are not one person; noted twice, it stays as it was.
//
// @param   $one   string  the id that comes first
// @param   $other string
// @param   $at    string  ISO 8601
// @param   $by    string  who says so
// @returns at     string
// @returns by     string
// @access  write
MATCH (one:Member {id: $one})
MATCH (other:Member {id: $other})
MERGE (one)-[apart:NOT_SAME]-(other)
  ON CREATE SET apart.at = $at, apart.by = $by
RETURN apart.at AS at, apart.by AS by
ORDER BY at
LIMIT 1
