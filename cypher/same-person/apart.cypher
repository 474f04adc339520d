// Members of whom it was said that they are not one person, the newest first: for the keeper alone, who sees them all.
//
// @param   $visible  string[]  visibilities that this viewer may see
// @param   $viewerId string
// @returns one       string
// @returns oneName   string
// @returns other     string
// @returns otherName string
// @returns at        string
// @returns by        string
// @access  read
MATCH (one:Member)-[apart:NOT_SAME]->(other:Member)
WHERE
  (one.visibility IN $visible OR one.id = $viewerId) AND
  (other.visibility IN $visible OR other.id = $viewerId)
RETURN
  one.id AS one,
  coalesce(one.name, one.id) AS oneName,
  other.id AS other,
  coalesce(other.name, other.id) AS otherName,
  apart.at AS at,
  apart.by AS by
ORDER BY at DESC, one, other
