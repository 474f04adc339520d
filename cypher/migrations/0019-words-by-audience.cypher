// How rare a word is is told by all texts of an index: what only some may see is kept out of those that others' words are
// looked for in. What everyone may see stands in the open ones, what the community may see in all but those, and what is
// hidden in one of its own.
MATCH (passage:Passage)
WHERE
  NOT EXISTS {
    MATCH (passage)-[:PART_OF]->(member:Member)
    WHERE member.visibility <> 'everyone'
  }
SET passage: WordedPassage: OpenPassage;

MATCH (passage:OpenPassage:PassageFr)
SET passage: OpenPassageFr;

MATCH (passage:OpenPassage:PassageNl)
SET passage: OpenPassageNl;

MATCH (passage:OpenPassage:PassageEn)
SET passage: OpenPassageEn;

MATCH (passage:OpenPassage:PassageOther)
SET passage: OpenPassageOther;

MATCH (member:Member {visibility: 'community'})<-[:PART_OF]-(passage:Passage)
SET passage: WordedPassage;

MATCH (member:Member {visibility: 'hidden'})<-[:PART_OF]-(passage:Passage)
REMOVE passage: PassageFr: PassageNl: PassageEn
SET passage: HiddenPassage: PassageOther;

DROP INDEX passages_any IF EXISTS;

CREATE FULLTEXT INDEX passages_any IF NOT EXISTS
FOR (n:WordedPassage)
ON EACH [n.content]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

CREATE FULLTEXT INDEX open_passages_fr IF NOT EXISTS
FOR (n:OpenPassageFr)
ON EACH [n.content]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'french'}};

CREATE FULLTEXT INDEX open_passages_nl IF NOT EXISTS
FOR (n:OpenPassageNl)
ON EACH [n.content]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch'}};

CREATE FULLTEXT INDEX open_passages_en IF NOT EXISTS
FOR (n:OpenPassageEn)
ON EACH [n.content]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};

CREATE FULLTEXT INDEX open_passages_any IF NOT EXISTS
FOR (n:OpenPassage)
ON EACH [n.content]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

CREATE FULLTEXT INDEX passages_hidden IF NOT EXISTS
FOR (n:HiddenPassage)
ON EACH [n.content]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
