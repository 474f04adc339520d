import { describe, expect, it } from 'vitest';
import { inventPool } from '../../scripts/bench/grouping-pools.mjs';
import { explainGroup } from '../../src/seeding/explain/explain-group.ts';
import { findFormat, WORDS } from '../../src/seeding/index.ts';
import type { Person, Pool } from '../../src/seeding/pool/pool.ts';
import { NO_RULES } from '../../src/seeding/rules/rules-file.ts';
import { openCase, openWhole } from '../../src/seeding/solve/open-case.ts';
import type { SeedCase } from '../../src/seeding/solve/seed-case.ts';

const [nobody] = inventPool({ people: 1, seed: 1 }).people as [Person];
const person = (name: string, more: Partial<Person> = {}): Person => ({
  ...nobody,
  ...{ id: name.toLowerCase(), name, function: 'formation', organisation: { id: 'o', name: 'Ormelune' } },
  ...{ level: null, languages: ['fr'], topics: [], offers: [], needs: [], concerns: [], participations: [] },
  ...more,
});

const caseOf = (format: string, people: readonly Person[], more: Partial<Pool> = {}): SeedCase => ({
  format: findFormat(format),
  ...{ poolKind: 'all', wanted: {}, rules: NO_RULES, language: 'fr', leftAside: [], challenge: null, notes: [] },
  pool: { ...inventPool({ people: 0, seed: 1 }), people, ties: [], satTogether: [], ...more },
  theme: { topics: [], concerns: [], nearness: null },
  isThemeAsked: false,
  meanings: null,
});

const whyOf = (seedCase: SeedCase): string[] => {
  const { around } = openCase(seedCase, () => 0);
  return explainGroup(around, [...seedCase.pool.people.keys()]).members.map(({ why }) => why.replace(/\s/g, ' '));
};

const topics = [{ id: 't', names: ['tutorat'], label: 'tutorat', broader: null }];

describe('why somebody is in a group', () => {
  it('says what is offered in its own words, and what is known by the name of the topic', () => {
    const needy = person('Ann', { needs: ['apprendre le tutorat'] });
    const offers = person('Bo', { offers: ['parler tutorat'] });
    expect(whyOf(caseOf('duo', [needy, offers], { topics }))[0]).toContain(
      'cherche « apprendre le tutorat » : Bo propose « parler tutorat »',
    );
    const knows = person('Cy', { topics: [{ id: 't', level: 4 }] });
    expect(whyOf(caseOf('duo', [needy, knows], { topics }))[1]).toContain(
      'connaît « tutorat » : Ann cherche « apprendre le tutorat »',
    );
  });

  it('tells who has come further in the trade in a duo of generations, and in no other', () => {
    const pair = [person('Ann', { level: 'retraitée' }), person('Bo', { level: 'junior' })];
    const [ann, bo] = whyOf(caseOf('intergenerational-duo', pair));
    expect(ann).toContain('parcours plus long que celui de Bo');
    expect(bo).toContain('regard plus neuf que celui d’Ann');
    expect(whyOf(caseOf('duo', pair)).join()).not.toContain('parcours');
    const across = [person('Ann', { level: 'retraitée', function: 'soins' }), person('Bo', { level: 'junior' })];
    expect(whyOf(caseOf('intergenerational-duo', across)).join()).not.toContain('parcours');
  });

  it('gives no reason that holds for everybody', () => {
    const from = (name: string, id: string) => person(name, { organisation: { id, name: id }, function: id });
    const all = whyOf(caseOf('plenary', [from('Ann', 'a'), from('Bo', 'b'), from('Cy', 'c')]));
    expect(all).toEqual(Array.from({ length: 3 }, () => 'pour compléter le groupe'));
    const some = whyOf(caseOf('plenary', [from('Ann', 'a'), from('Bo', 'a'), from('Cy', 'c')]));
    expect(some[2]).toContain('apporte le regard d’une autre organisation : c');
  });

  it('matches no offer with a need where the two share no language', () => {
    const needy = person('Ann', { needs: ['apprendre le tutorat'] });
    const offers = person('Bo', { offers: ['parler tutorat'], languages: ['nl'] });
    expect(whyOf(caseOf('duo', [needy, offers], { topics })).join()).not.toContain('Bo propose');
  });

  it('says that people are new to each other where that is wanted, and whom they know where that is', () => {
    const people = [person('Ann'), person('Bo'), person('Cy')];
    const ties = [{ from: 'ann', to: 'bo', kind: 'advice' as const }];
    expect(whyOf(caseOf('plenary', people, { ties }))).toEqual([
      'pour compléter le groupe',
      'pour compléter le groupe',
      'aucun lien connu dans le groupe : de nouvelles rencontres',
    ]);
    expect(whyOf(caseOf('project', people, { ties }))[0]).toContain('déjà en lien avec Bo');
  });

  it('tells what is known of a theme only when the theme was asked for', () => {
    const themed = {
      ...caseOf('circle', [person('Ann', { topics: [{ id: 't', level: 5 }] }), person('Bo')], { topics }),
    };
    const theme = { topics: ['t'], concerns: [], nearness: null };
    expect(whyOf({ ...themed, theme })[0]).not.toContain('connaît');
    expect(whyOf({ ...themed, theme, isThemeAsked: true })[0]).toContain('connaît « tutorat »');
  });
});

it('is written in French with spaces that do not break, and names elided', () => {
  const { fr, nl, en } = WORDS;
  for (const name of ['Haute École', 'Aciéries Ferrandin', '’s-Hertogenbosch'])
    expect(fr.onlyFrom(name)).toBe(`apporte le regard d’une autre organisation\u00a0: ${name}`);
  expect(fr.moreSenior('Ann')).toBe('parcours plus long que celui d’Ann');
  expect(fr.sharesTopic('tutorat', 1)).toBe('a un thème en commun avec 1 autre personne\u00a0: «\u00a0tutorat\u00a0»');
  expect(fr.reasons(['un', 'deux'])).toBe('un\u202f; deux');
  expect(fr.bridges(['nl', 'en'])).toBe('fait le lien entre les langues du groupe\u00a0: néerlandais et anglais');
  expect([fr.number(0.5), nl.number(0.5), en.number(0.5)]).toEqual(['0,500', '0,500', '0.500']);
  expect(nl.spoken('fr')).toBe('in het Frans');
});

it('gives a group the same score and reasons in a part of the pool as in the whole', () => {
  const pool = inventPool({ people: 60, seed: 3 });
  const seedCase = caseOf('intervision', pool.people, pool);
  const { part } = openWhole({ ...seedCase, theme: { topics: ['t1', 't2'], concerns: [], nearness: null } }, () => 0);
  const whole = part([...pool.people.keys()]).around;
  const some = part([7, 12, 31, 40, 44, 58]).around;
  expect(explainGroup(some, [1, 2, 4, 5])).toEqual(explainGroup(whole, [12, 31, 44, 58]));
});
