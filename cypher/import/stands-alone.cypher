// Whether the records of one source are all that the graph holds: nothing of another, and nothing that was made here.
//
// @param   $source string
// @returns alone   boolean
// @access  read
RETURN
  NOT EXISTS {
    MATCH (import:Import)
    WHERE import.source <> $source
  } AND
  NOT EXISTS {
    MATCH
      (n:Community
        |Organisation
        |Member
        |Topic
        |Challenge
        |Question
        |Answer
        |Comment
        |Artefact
        |Group
        |Gathering
        |Endorsement
        |Feedback)
    WHERE coalesce(n.importedFrom, '') <> $source
  } AND
  NOT EXISTS {
    MATCH ()-[tie:TIE]->()
    WHERE coalesce(tie.importedFrom, '') <> $source
  } AND
  NOT EXISTS {
    MATCH (:RecordVersion|OwnWord|Form|SeedingProposal|Alias)
  } AS alone
