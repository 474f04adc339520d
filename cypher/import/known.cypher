// What the graph already holds of some records: the fingerprint of what was last read of each.
//
// @param   $ids        map      record type → string[], the ids asked about
// @returns type        string
// @returns id          string
// @returns recordHash  string?  null while a record is not complete
// @returns source      string?
// @returns awaited     boolean  only named by others so far
// @access  read
CALL () {
  UNWIND $ids.community AS id
  MATCH (n:Community {id: id})
  RETURN
    'community' AS type,
    id,
    n.recordHash AS recordHash,
    n.importedFrom AS source,
    n.awaited IS NOT NULL AS awaited
    UNION ALL
  UNWIND $ids.organisation AS id
  MATCH (n:Organisation {id: id})
  RETURN
    'organisation' AS type,
    id,
    n.recordHash AS recordHash,
    n.importedFrom AS source,
    n.awaited IS NOT NULL AS awaited
    UNION ALL
  UNWIND $ids.member AS id
  MATCH (n:Member {id: id})
  RETURN
    'member' AS type,
    id,
    n.recordHash AS recordHash,
    n.importedFrom AS source,
    n.awaited IS NOT NULL AS awaited
    UNION ALL
  UNWIND $ids.topic AS id
  MATCH (n:Topic {id: id})
  RETURN
    'topic' AS type,
    id,
    n.recordHash AS recordHash,
    n.importedFrom AS source,
    n.awaited IS NOT NULL AS awaited
    UNION ALL
  UNWIND $ids.challenge AS id
  MATCH (n:Challenge {id: id})
  RETURN
    'challenge' AS type,
    id,
    n.recordHash AS recordHash,
    n.importedFrom AS source,
    n.awaited IS NOT NULL AS awaited
    UNION ALL
  UNWIND $ids.question AS id
  MATCH (n:Question {id: id})
  RETURN
    'question' AS type,
    id,
    n.recordHash AS recordHash,
    n.importedFrom AS source,
    n.awaited IS NOT NULL AS awaited
    UNION ALL
  UNWIND $ids.answer AS id
  MATCH (n:Answer {id: id})
  RETURN
    'answer' AS type,
    id,
    n.recordHash AS recordHash,
    n.importedFrom AS source,
    n.awaited IS NOT NULL AS awaited
    UNION ALL
  UNWIND $ids.comment AS id
  MATCH (n:Comment {id: id})
  RETURN
    'comment' AS type,
    id,
    n.recordHash AS recordHash,
    n.importedFrom AS source,
    n.awaited IS NOT NULL AS awaited
    UNION ALL
  UNWIND $ids.artefact AS id
  MATCH (n:Artefact {id: id})
  RETURN
    'artefact' AS type,
    id,
    n.recordHash AS recordHash,
    n.importedFrom AS source,
    n.awaited IS NOT NULL AS awaited
    UNION ALL
  UNWIND $ids.group AS id
  MATCH (n:Group {id: id})
  RETURN
    'group' AS type,
    id,
    n.recordHash AS recordHash,
    n.importedFrom AS source,
    n.awaited IS NOT NULL AS awaited
    UNION ALL
  UNWIND $ids.gathering AS id
  MATCH (n:Gathering {id: id})
  RETURN
    'gathering' AS type,
    id,
    n.recordHash AS recordHash,
    n.importedFrom AS source,
    n.awaited IS NOT NULL AS awaited
    UNION ALL
  UNWIND $ids.endorsement AS id
  MATCH (n:Endorsement {id: id})
  RETURN
    'endorsement' AS type,
    id,
    n.recordHash AS recordHash,
    n.importedFrom AS source,
    n.awaited IS NOT NULL AS awaited
    UNION ALL
  UNWIND $ids.feedback AS id
  MATCH (n:Feedback {id: id})
  RETURN
    'feedback' AS type,
    id,
    n.recordHash AS recordHash,
    n.importedFrom AS source,
    n.awaited IS NOT NULL AS awaited
    UNION ALL
  UNWIND $ids.tie AS id
  MATCH ()-[n:TIE {id: id}]->()
  RETURN
    'tie' AS type,
    id,
    n.recordHash AS recordHash,
    n.importedFrom AS source,
    false AS awaited
}
RETURN type, id, recordHash, source, awaited
ORDER BY type, id
