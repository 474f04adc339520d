import { describe, expect, it } from 'vitest';
import { inventPool } from '../../scripts/bench/grouping-pools.mjs';
import { explainGroup } from '../../src/seeding/explain/explain-group.ts';
import { explainSeats } from '../../src/seeding/explain/explain-seats.ts';
import { findFormat } from '../../src/seeding/index.ts';
import type { Person, Pool } from '../../src/seeding/pool/pool.ts';
import { NO_RULES } from '../../src/seeding/rules/rules-file.ts';
import { openCase, openWhole } from '../../src/seeding/solve/open-case.ts';
import type { SeedCase } from '../../src/seeding/solve/seed-case.ts';

const [nobody] = inventPool({ people: 1, seed: 1 }).people as [Person];
const person = (name: string, more: Partial<Person> = {}): Person => ({
  ...nobody,
  ...{ id: name.toLowerCase(), name, function: 'formation', organisation: { id: 'o', name: 'Ormelune' } },
  ...{ level: null, languages: ['fr'], topics: [], offers: [], needs: [], concerns: [], participations: [] },
  participation: null,
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
      'Vous cherchez « apprendre le tutorat » et Bo propose « parler tutorat ».',
    );
    const knows = person('Cy', { topics: [{ id: 't', level: 4 }] });
    expect(whyOf(caseOf('duo', [needy, knows], { topics }))[1]).toContain(
      'Ann cherche « apprendre le tutorat » et vous connaissez le thème « tutorat ».',
    );
  });

  it('tells who has come further in the trade in a duo of generations, and in no other', () => {
    const pair = [person('Ann', { level: 'retraitée' }), person('Bo', { level: 'junior' })];
    const [ann, bo] = whyOf(caseOf('intergenerational-duo', pair));
    expect(ann).toContain('Votre parcours dans le métier est plus long que celui de Bo.');
    expect(bo).toContain('Votre regard sur le métier est plus neuf que celui d’Ann.');
    expect(whyOf(caseOf('duo', pair)).join()).not.toContain('parcours');
    const across = [person('Ann', { level: 'retraitée', function: 'soins' }), person('Bo', { level: 'junior' })];
    expect(whyOf(caseOf('intergenerational-duo', across)).join()).not.toContain('parcours');
  });

  it('gives no reason that holds for everybody', () => {
    const from = (name: string, id: string) => person(name, { organisation: { id, name: id }, function: id });
    const all = whyOf(caseOf('plenary', [from('Ann', 'a'), from('Bo', 'b'), from('Cy', 'c')]));
    expect(all).toEqual(Array.from({ length: 3 }, () => 'Votre présence compléterait bien le groupe.'));
    const some = whyOf(caseOf('plenary', [from('Ann', 'a'), from('Bo', 'a'), from('Cy', 'c')]));
    expect(some[2]).toContain('Vous apportez au groupe le regard de c.');
  });

  it('says first what shows that the theme asked for concerns somebody, less what shows it of all', () => {
    const all = [person('Ann'), person('Bo'), person('Cy')];
    const shared = { deed: 'shares', type: 'challenge', id: 'c', title: 'Garder les savoirs' } as const;
    const answered = { deed: 'answered', type: 'answer', id: 'r', title: 'Qui reprend ?' } as const;
    const knows = { deed: 'knows', type: 'topic', id: 't', title: '' } as const;
    const themed = (signs: SeedCase['theme']['signs']): string[] => {
      const seedCase = caseOf('circle', all, { topics });
      return whyOf({ ...seedCase, theme: { topics: [], concerns: [], nearness: {}, signs: signs ?? {} } });
    };
    expect(themed({ ann: [shared], bo: [answered, shared], cy: [knows] })).toEqual([
      expect.stringMatching(/^Vous partagez la préoccupation « Garder les savoirs »\./),
      expect.stringMatching(/^Vous avez répondu à « Qui reprend \? »\./),
      expect.stringMatching(/^Vous connaissez le thème « tutorat »\./),
    ]);
    expect(themed({ ann: [shared], bo: [shared], cy: [shared] }).join()).not.toContain('Garder les savoirs');
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
      'Votre présence compléterait bien le groupe.',
      'Votre présence compléterait bien le groupe.',
      'À notre connaissance, vous ne connaissez encore personne dans le groupe.',
    ]);
    expect(whyOf(caseOf('project', people, { ties }))[0]).toContain('Vous êtes déjà en lien avec Bo.');
  });

  it('tells what is known of a theme only when the theme was asked for', () => {
    const themed = {
      ...caseOf('circle', [person('Ann', { topics: [{ id: 't', level: 5 }] }), person('Bo')], { topics }),
    };
    const theme = { topics: ['t'], concerns: [], nearness: null };
    expect(whyOf({ ...themed, theme })[0]).not.toContain('tutorat');
    const asked = whyOf({ ...themed, theme, isThemeAsked: true });
    expect(asked[0]).toContain('Le sujet touche à « tutorat », que vous connaissez.');
  });

  it('names a topic in the language of the letter', () => {
    const named = [{ ...topics[0], labels: { fr: 'tutorat', nl: 'peterschap' } }] as Pool['topics'];
    const people = [
      person('Ann', { needs: ['apprendre le tutorat'] }),
      person('Cy', { topics: [{ id: 't', level: 4 }] }),
    ];
    const seedCase = caseOf('duo', people, { topics: named });
    const { groups } = explainSeats(seedCase, [['ann', 'cy']], () => 0);
    expect(groups.fr[0]?.members[1]?.why).toContain('tutorat');
    expect(groups.nl[0]?.members[1]?.why).toContain('u kent het thema “peterschap”');
    expect(groups.en[0]?.members[1]?.why).toContain('you know about “tutorat”');
  });

  it('names a concern once, and a role only with what speaks for it', () => {
    const concern = { type: 'challenge' as const, id: 'c', title: 'La relève', topics: [] };
    const people = ['Ann', 'Bo', 'Cy', 'Di', 'Ed'].map((name) =>
      person(name, { concerns: name < 'C' ? [concern] : [] }),
    );
    const why = whyOf(caseOf('intervision', people));
    expect(why[0]).toBe('Vous pourriez apporter un cas : vous portez la préoccupation « La relève ».');
    expect(why[1]).toBe('Vous partagez la préoccupation « La relève » avec Ann.');
    expect(why.join()).not.toContain('animer');
    const coach = person('Zoé', { participations: [{ group: 'g', kind: null, role: 'animatrice', open: false }] });
    expect(whyOf(caseOf('intervision', [...people.slice(1), coach])).at(-1)).toContain(
      'Vous pourriez animer : vous avez déjà animé un groupe de la communauté.',
    );
  });

  it('says a need once, with who meets it, and of what the same people share one thing', () => {
    const need = { deed: 'needs', type: 'member', id: 'ann', title: 'apprendre le tutorat' } as const;
    const known = [
      { id: 't', level: 4 },
      { id: 'u', level: 4 },
    ];
    const people = [person('Ann', { needs: [need.title], topics: known }), person('Cy', { topics: known })];
    const more = [...topics, { id: 'u', names: ['accueil'], label: 'accueil', broader: null }];
    const theme = { topics: [], concerns: [], nearness: {}, signs: { ann: [need] } };
    const [ann] = whyOf({ ...caseOf('duo', people, { topics: more }), theme });
    expect(ann?.match(/Vous cherchez/g)).toHaveLength(1);
    expect(ann).toContain('Cy connaît le thème « tutorat »');
    const [both] = whyOf(
      caseOf('duo', [person('Ann', { topics: known }), person('Bo', { topics: known })], { topics: more }),
    );
    expect(both?.match(/en commun avec Bo/g)).toHaveLength(1);
  });

  it('says what more than half of a group share, and who does', () => {
    const concern = (id: string) => ({ type: 'challenge' as const, id, title: id, topics: [] });
    const people = [
      person('Ann', { concerns: [concern('few'), concern('most')] }),
      person('Bo', { concerns: [concern('few'), concern('most')] }),
      person('Cy', { concerns: [concern('most')] }),
      person('Di'),
    ];
    const { around } = openCase(caseOf('circle', people), () => 0);
    const { shares } = explainGroup(around, [0, 1, 2, 3]);
    expect(shares).toEqual([
      { type: 'challenge', id: 'most', label: 'most', members: 3, holders: ['ann', 'bo', 'cy'] },
    ]);
  });
});

it('gives a group the same score and reasons in a part of the pool as in the whole', () => {
  const pool = inventPool({ people: 60, seed: 3 });
  const seedCase = caseOf('intervision', pool.people, pool);
  const { part } = openWhole({ ...seedCase, theme: { topics: ['t1', 't2'], concerns: [], nearness: null } }, () => 0);
  const whole = part([...pool.people.keys()]).around;
  const some = part([7, 12, 31, 40, 44, 58]).around;
  expect(explainGroup(some, [1, 2, 4, 5])).toEqual(explainGroup(whole, [12, 31, 44, 58]));
});
