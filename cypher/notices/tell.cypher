// Tells members something of a question, once under each id. When a mail is due is as each chose; the page has it at once.
//
// @param   $rows   map[]   {id string, kind string, to string, by string?, question string, type string?, item string?}
// @param   $at     string  instant, ISO 8601
// @param   $daily  string  instant of the next daily digest
// @param   $weekly string  instant of the next weekly digest
// @access  write
UNWIND $rows AS row
MATCH (to:Member {id: row.to})
WHERE to.awaited IS NULL
MATCH (question:Question {id: row.question})
OPTIONAL MATCH (to)-[:CHOSE]->(choice:NoticeChoice)
WITH row, to, question, coalesce(choice.mail, 'daily') AS mail
MERGE (notice:Notice {id: row.id})
  ON CREATE SET
    notice.kind = row.kind,
    notice.at = $at,
    notice.tries = 0,
    notice.due =
      CASE mail
        WHEN 'at-once' THEN $at
        WHEN 'daily' THEN $daily
        WHEN 'weekly' THEN $weekly
      END
MERGE (notice)-[:TELLS]->(to)
MERGE (notice)-[:OF_QUESTION]->(question)
WITH notice, row
CALL (notice, row) {
  MATCH (item:Answer|Comment {id: row.item})
  WHERE toLower(labels(item)[0]) = row.type
  MERGE (notice)-[:THROUGH]->(item)
}
CALL (notice, row) {
  MATCH (by:Member {id: row.by})
  MERGE (notice)-[:DONE_BY]->(by)
}
