import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import { createSeeder, type Seeder } from '../../../src/proposals/index.ts';
import { readSeedWish, type SeedWish } from '../../../src/seeding/index.ts';
import { type Demo, openDemo } from './demo-community.ts';

let demo: Demo;
let seeder: Seeder;

beforeAll(async () => {
  demo = await openDemo();
  seeder = createSeeder({ graph: demo.graph, today: () => '2026-11-01', concernedBy: demo.recommender.concerned });
});
afterAll(async () => await demo.close());

const seed = async (wish: SeedWish) =>
  await seeder.seed(readSeedWish({ proposals: 1, seconds: 5, language: 'fr', ...wish }), PUBLIC_VIEWER);
const placed = async (wish: SeedWish): Promise<string[]> =>
  (await seed(wish)).proposals.flatMap(({ rounds }) =>
    rounds.flatMap(({ groups }) => groups.flatMap(({ members }) => members.map(({ id }) => id))),
  );

describe('what groups are about, as ask understands it', () => {
  it.each(['rendre un site accessible aux personnes aveugles', 'la soudure sous-marine', 'the stock market'])(
    'proposes nothing where nobody deals with it: %s',
    async (about) => {
      const { proposals, conflicts } = await seed({ format: 'project', about });
      expect(proposals).toEqual([]);
      expect(conflicts[0]?.remedy).toContain('le sujet ne concerne aucune de ces personnes');
    },
  );

  it('gives different wishes different people', async () => {
    const wishes = [
      'Comment animer un groupe sans animateur ?',
      'accueillir les jeunes qui viennent apprendre chez nous',
      'making safety training stick',
    ];
    const groups = [];
    for (const about of wishes) groups.push(await placed({ format: 'project', about }));
    for (const group of groups) expect(group.length).toBeGreaterThanOrEqual(3);
    expect(new Set(groups.map((ids) => [...ids].sort().join())).size).toBe(wishes.length);
    expect(groups[0]).toContain('julie-lambert');
    expect(groups[2]).toContain('daniel-okafor');
  });

  it('puts whoever raised or shares a challenge into its circle, and leaves out whom it does not concern', async () => {
    const circle = await placed({ format: 'circle', about: 'challenge:c-departs-savoirs' });
    expect(circle).toEqual(expect.arrayContaining(['audrey-simonis', 'giuseppe-marino', 'jacques-bodart']));
    expect(circle.length).toBeLessThan(16);
    const { notes } = await seed({ format: 'circle', about: 'challenge:c-departs-savoirs' });
    expect(notes.map(({ code }) => code)).toContain('not-placed-not-concerned');
  });

  it('seats nobody with a subject that they do not want to be asked about', async () => {
    expect(await placed({ format: 'circle', about: 'burn-out' })).not.toContain('claire-vandamme');
  });

  it('seats everybody at a plenary, whatever it is about', async () => {
    const [themed, plain] = [
      await placed({ format: 'plenary', about: 'burn-out' }),
      await placed({ format: 'plenary' }),
    ];
    expect([...themed].sort()).toEqual([...plain].sort());
  });

  it('says what shows that it concerns each, and completes a group that those concerned cannot fill', async () => {
    const { proposals, notes } = await seed({
      format: 'intervision',
      about: 'comment accueillir les stagiaires qui décrochent',
    });
    const members = proposals[0]?.rounds[0]?.groups.flatMap(({ members }) => members) ?? [];
    expect(members.length).toBeGreaterThanOrEqual(5);
    const why = new Map(members.map(({ id, why }) => [id, why.replace(/\s/g, ' ')]));
    // Which of their things is nearest may turn on the rounding of a processor; that it is one of theirs does not.
    expect(why.get('anne-sophie-collard') ?? why.get('benedicte-harmel')).toMatch(
      /^Vous (partagez la préoccupation « Des stagiaires qui décrochent à mi-parcours »|vous êtes servi·e de « Dix engagements)/,
    );
    expect(why.get('fatou-diallo')).toMatch(/^Vous (cherchez|avez soulevé)/);
    expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['read-as', 'completed']));
  });

  it('says as what it read a wish that names no topic', async () => {
    const { notes } = await seed({ format: 'circle', about: 'les gens qui craquent au boulot' });
    expect(notes.find(({ code }) => code === 'read-as')?.text).toMatch(/ne nomme aucun thème.*dites-le autrement/);
  });
});
