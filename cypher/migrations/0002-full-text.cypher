// Words: one index per language with its own analyzer, one over all passages and one over names and titles that fold
// case and accents.
CREATE FULLTEXT INDEX passages_fr IF NOT EXISTS
FOR (n:PassageFr)
ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'french'}};

CREATE FULLTEXT INDEX passages_nl IF NOT EXISTS
FOR (n:PassageNl)
ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch'}};

CREATE FULLTEXT INDEX passages_en IF NOT EXISTS
FOR (n:PassageEn)
ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};

CREATE FULLTEXT INDEX passages_any IF NOT EXISTS
FOR (n:Passage)
ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Member|Organisation|Group|Topic|Artefact|Question|Challenge|Gathering)
ON EACH [n.name, n.title, n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
