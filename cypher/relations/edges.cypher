// Every relation that shows knowing, making or meeting, as rows to keep in memory, in any order: sorting them all would take the engine much memory.
//
// The rows stay inside the service: visibility is applied to each question when they are used.
//
// @returns relation string   relation type
// @returns fromType string   record type at its start
// @returns fromId   string
// @returns toType   string   record type at its end
// @returns toId     string
// @returns id       string?  of a tie
// @returns role     string?  role in a group or on an artefact, kind of a tie, source of known topic
// @returns since    string?  from when, or on what day
// @returns until    string?  to when
// @returns strength number?  level of a known topic, weight of a tie
// @access  read
MATCH
  (start)-
    [relation:ASKED
      |ANSWERED
      |ANSWERS
      |COMMENTED
      |ON
      |AUTHORED
      |CONTRIBUTED
      |USED
      |RAISED
      |SHARES
      |KNOWS_ABOUT
      |NOT_ABOUT
      |ABOUT
      |ADDRESSES
      |MADE_IN
      |BROADER
      |MEMBER_OF
      |ATTENDED
      |OF_GROUP
      |TIE
      |REPORTS_TO
      |ENDORSED
      |ENDORSES
      |CONCERNS
      |DUPLICATE_OF
      |RELATED_TO
      |GAVE]->
  (end)
RETURN
  type(relation) AS relation,
  toLower(labels(start)[0]) AS fromType,
  start.id AS fromId,
  toLower(labels(end)[0]) AS toType,
  end.id AS toId,
  relation.id AS id,
  coalesce(relation.role, relation.kind, relation.source) AS role,
  coalesce(relation.from, relation.date) AS since,
  relation.to AS until,
  coalesce(relation.level, relation.weight) AS strength
