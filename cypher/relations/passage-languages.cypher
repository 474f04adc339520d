// How many passages each full-text index holds that everyone may see: an index with nothing in it need not be asked.
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
  MATCH (passage:PassageFr:Reserved)
  RETURN count(passage) AS frenchReserved
}
CALL () {
  MATCH (passage:PassageNl)
  RETURN count(passage) AS dutch
}
CALL () {
  MATCH (passage:PassageNl:Reserved)
  RETURN count(passage) AS dutchReserved
}
CALL () {
  MATCH (passage:PassageEn)
  RETURN count(passage) AS english
}
CALL () {
  MATCH (passage:PassageEn:Reserved)
  RETURN count(passage) AS englishReserved
}
CALL () {
  MATCH (passage:PassageOther)
  RETURN count(passage) AS other
}
CALL () {
  MATCH (passage:PassageOther:Reserved)
  RETURN count(passage) AS otherReserved
}
RETURN
  french - frenchReserved AS french,
  dutch - dutchReserved AS dutch,
  english - englishReserved AS english,
  other - otherReserved AS other
