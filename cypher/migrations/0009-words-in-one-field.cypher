// Words are searched in one field that holds the title twice and the text: as two fields, each with statistics of its own,
// a word of a short title outweighs a text that answers.
MATCH (member:Member)<-[:PART_OF]-(passage:Passage)
WHERE
  member.function IS NOT NULL AND
  passage.part IN ['bio', 'offers'] AND
  passage.id <> 'member/' + member.id + '#function'
SET passage.title = member.function;

MATCH (passage:Passage)
WHERE passage.content IS NULL
SET
  passage.content =
    coalesce(passage.title, '') +
    '\n' +
    coalesce(passage.title, '') +
    '\n' +
    coalesce(passage.text, '');

DROP INDEX passages_fr IF EXISTS;

DROP INDEX passages_nl IF EXISTS;

DROP INDEX passages_en IF EXISTS;

DROP INDEX passages_any IF EXISTS;

CREATE FULLTEXT INDEX passages_fr IF NOT EXISTS
FOR (n:PassageFr)
ON EACH [n.content]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'french'}};

CREATE FULLTEXT INDEX passages_nl IF NOT EXISTS
FOR (n:PassageNl)
ON EACH [n.content]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch'}};

CREATE FULLTEXT INDEX passages_en IF NOT EXISTS
FOR (n:PassageEn)
ON EACH [n.content]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};

CREATE FULLTEXT INDEX passages_any IF NOT EXISTS
FOR (n:Passage)
ON EACH [n.content]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
