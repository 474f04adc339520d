// Passages whose title or text hold words of the question, by one full-text index, best first.
//
// @param   $index    string    name of the full-text index: one language, or all of them folded
// @param   $query    string    the words as a Lucene query, already made safe
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @param   $limit    integer
// @returns passageId string
// @returns itemType  string    record type of the item the passage is part of
// @returns itemId    string
// @returns part      string    which part of the item: title, text, bio, offers, needs, purpose or label
// @returns language  string?
// @returns score     number    BM25 as Lucene counts it: comparable within one query only
// @access  read
CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit})
YIELD node AS passage, score
WHERE passage.itemType <> 'member'
  OR EXISTS {
    MATCH (member:Member {id: passage.itemId})
    WHERE member.visibility IN $visible OR member.id = $viewerId
  }
RETURN
  passage.id AS passageId,
  passage.itemType AS itemType,
  passage.itemId AS itemId,
  passage.part AS part,
  passage.language AS language,
  score
ORDER BY score DESC, passageId
