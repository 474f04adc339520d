// Ids of the records of one type that came from one source, a page at a time.
//
// @param   $type    string   record type
// @param   $source  string
// @param   $after   string   last id of the page before; empty for the first
// @param   $limit   integer
// @returns id       string
// @access  read
CALL () {
  MATCH (n:Community)
  WHERE $type = 'community' AND n.id > $after AND n.importedFrom = $source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  MATCH (n:Organisation)
  WHERE $type = 'organisation' AND n.id > $after AND n.importedFrom = $source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  MATCH (n:Member)
  WHERE $type = 'member' AND n.id > $after AND n.importedFrom = $source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  MATCH (n:Topic)
  WHERE $type = 'topic' AND n.id > $after AND n.importedFrom = $source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  MATCH (n:Challenge)
  WHERE $type = 'challenge' AND n.id > $after AND n.importedFrom = $source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  MATCH (n:Question)
  WHERE $type = 'question' AND n.id > $after AND n.importedFrom = $source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  MATCH (n:Answer)
  WHERE $type = 'answer' AND n.id > $after AND n.importedFrom = $source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  MATCH (n:Comment)
  WHERE $type = 'comment' AND n.id > $after AND n.importedFrom = $source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  MATCH (n:Artefact)
  WHERE $type = 'artefact' AND n.id > $after AND n.importedFrom = $source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  MATCH (n:Group)
  WHERE $type = 'group' AND n.id > $after AND n.importedFrom = $source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  MATCH (n:Gathering)
  WHERE $type = 'gathering' AND n.id > $after AND n.importedFrom = $source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  MATCH (n:Endorsement)
  WHERE $type = 'endorsement' AND n.id > $after AND n.importedFrom = $source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  MATCH (n:Feedback)
  WHERE $type = 'feedback' AND n.id > $after AND n.importedFrom = $source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  MATCH ()-[n:TIE]->()
  WHERE $type = 'tie' AND n.id > $after AND n.importedFrom = $source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
}
RETURN id
ORDER BY id
