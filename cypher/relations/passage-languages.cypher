// How many passages each full-text index holds: an index with nothing in it need not be asked.
//
// @returns french  integer
// @returns dutch   integer
// @returns english integer
// @returns other   integer
// @access  read
CALL () {
  MATCH (passage:PassageFr)
  RETURN count(passage) AS french
}
CALL () {
  MATCH (passage:PassageNl)
  RETURN count(passage) AS dutch
}
CALL () {
  MATCH (passage:PassageEn)
  RETURN count(passage) AS english
}
CALL () {
  MATCH (passage:PassageOther)
  RETURN count(passage) AS other
}
RETURN french, dutch, english, other
