// Ids of the records of one type that came from one source, a page at a time. Only the branch of the type reads
// anything: the others unwind an empty list.
//
// @param   $type    string   record type
// @param   $source  string
// @param   $after   string   last id of the page before; empty for the first
// @param   $limit   integer
// @returns id       string
// @access  read
CALL () {
  UNWIND
    CASE $type
      WHEN 'community' THEN [$source]
      ELSE []
    END AS source
  MATCH (n:Community)
  WHERE n.id > $after AND n.importedFrom = source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  UNWIND
    CASE $type
      WHEN 'organisation' THEN [$source]
      ELSE []
    END AS source
  MATCH (n:Organisation)
  WHERE n.id > $after AND n.importedFrom = source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  UNWIND
    CASE $type
      WHEN 'member' THEN [$source]
      ELSE []
    END AS source
  MATCH (n:Member)
  WHERE n.id > $after AND n.importedFrom = source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  UNWIND
    CASE $type
      WHEN 'topic' THEN [$source]
      ELSE []
    END AS source
  MATCH (n:Topic)
  WHERE n.id > $after AND n.importedFrom = source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  UNWIND
    CASE $type
      WHEN 'challenge' THEN [$source]
      ELSE []
    END AS source
  MATCH (n:Challenge)
  WHERE n.id > $after AND n.importedFrom = source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  UNWIND
    CASE $type
      WHEN 'question' THEN [$source]
      ELSE []
    END AS source
  MATCH (n:Question)
  WHERE n.id > $after AND n.importedFrom = source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  UNWIND
    CASE $type
      WHEN 'answer' THEN [$source]
      ELSE []
    END AS source
  MATCH (n:Answer)
  WHERE n.id > $after AND n.importedFrom = source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  UNWIND
    CASE $type
      WHEN 'comment' THEN [$source]
      ELSE []
    END AS source
  MATCH (n:Comment)
  WHERE n.id > $after AND n.importedFrom = source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  UNWIND
    CASE $type
      WHEN 'artefact' THEN [$source]
      ELSE []
    END AS source
  MATCH (n:Artefact)
  WHERE n.id > $after AND n.importedFrom = source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  UNWIND
    CASE $type
      WHEN 'group' THEN [$source]
      ELSE []
    END AS source
  MATCH (n:Group)
  WHERE n.id > $after AND n.importedFrom = source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  UNWIND
    CASE $type
      WHEN 'gathering' THEN [$source]
      ELSE []
    END AS source
  MATCH (n:Gathering)
  WHERE n.id > $after AND n.importedFrom = source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  UNWIND
    CASE $type
      WHEN 'endorsement' THEN [$source]
      ELSE []
    END AS source
  MATCH (n:Endorsement)
  WHERE n.id > $after AND n.importedFrom = source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  UNWIND
    CASE $type
      WHEN 'feedback' THEN [$source]
      ELSE []
    END AS source
  MATCH (n:Feedback)
  WHERE n.id > $after AND n.importedFrom = source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
    UNION ALL
  UNWIND
    CASE $type
      WHEN 'tie' THEN [$source]
      ELSE []
    END AS source
  MATCH ()-[n:TIE]->()
  WHERE n.id > $after AND n.importedFrom = source
  RETURN n.id AS id
  ORDER BY id
  LIMIT $limit
}
RETURN id
ORDER BY id
