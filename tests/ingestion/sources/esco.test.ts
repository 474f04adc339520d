import { describe, expect, it } from 'vitest';
import { folderOf, keepsTheContract, readAt } from './source-contract.ts';

const SKILL = 'http://data.europa.eu/esco/skill';
const HEADING =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description';
const skill = (id: string, label: string, others = '', status = 'released') =>
  `KnowledgeSkillCompetence,${SKILL}/${id},skill/competence,sector-specific,${label},"${others}",,${status},2023-01-01,,,scheme,"About ${label}, at length."`;
const FILES = {
  'skills_en.csv': `${HEADING}\n${skill('s1', 'repair brakes', 'fix brakes\nmend brakes')}\n${skill('s2', 'old skill', '', 'obsolete')}\n${skill('s3', 'only English')}\n`,
  'skills_fr.csv': `${HEADING}\n${skill('s1', 'réparer des freins', 'remettre en état des freins')}\n`,
  'skillGroups_en.csv': `conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code\nSkillGroup,${SKILL}/S8,maintenance,,,released,2023-01-01,,scheme,,S8\n`,
  'broaderRelationsSkillPillar_en.csv': `conceptType,conceptUri,broaderType,broaderUri\nKnowledgeSkillCompetence,${SKILL}/s1,SkillGroup,${SKILL}/S8\n`,
};

describe('the tables of ESCO', () => {
  keepsTheContract({
    kind: 'vocabulary',
    folder: 'esco',
    name: 'esco',
    files: FILES,
    mayEndAnywhere: Object.keys(FILES),
  });

  it('give skills and their groups as topics, with the names of every language that is there', async () => {
    const { records, told, faults } = await readAt(folderOf({ ...FILES, 'occupations_en.csv': 'x\n' }, 'esco'));
    expect(faults).toEqual([]);
    expect(records).toContainEqual({
      ...{ type: 'topic', id: 'esco-s1', label: { fr: 'réparer des freins', en: 'repair brakes' } },
      ...{ description: 'About réparer des freins, at length.', broader: 'esco-S8' },
      aliases: ['fix brakes', 'mend brakes', 'remettre en état des freins'],
    });
    expect(records.map(({ id }) => id).sort()).toEqual(['esco-S8', 'esco-s1', 'esco-s3']);
    expect(told).toEqual([
      'concepts that ESCO has not released, or withdrew: 1',
      'no skills, so no topics: occupations_en.csv',
    ]);
  });

  it('are one table too', async () => {
    const { records } = await readAt(`${folderOf(FILES, 'esco')}/skills_fr.csv`);
    expect(records.map((record) => record.type === 'topic' && record.label)).toEqual([{ fr: 'réparer des freins' }]);
  });
});
