import { describe, expect, it } from 'vitest';
import { formTeam } from '../../src/team/index.ts';

const person = (name: string, ...covers: number[]) => ({ name, covers: new Set(covers) });
const names = (team: ReturnType<typeof formTeam<ReturnType<typeof person>>>) =>
  team.map(({ person: { name } }) => name);

const NEEDS = new Map([
  [1, 1],
  [2, 1],
  [3, 1],
]);

describe('whom to bring together', () => {
  it('covers what is needed with as few as it takes, whoever covers most first', () => {
    const candidates = [person('ann', 1), person('bo', 1, 2), person('cy', 3), person('di', 2, 3)];
    expect(names(formTeam({ needs: NEEDS, candidates, most: 4 }))).toEqual(['bo', 'cy']);
  });

  it('prefers whoever talks to those before them, where two add the same', () => {
    const candidates = [person('ann', 1, 2), person('far', 3), person('near', 3)];
    const distance = (one: { name: string }, other: { name: string }) =>
      `${one.name}${other.name}`.includes('far') ? 1 : 0;
    expect(names(formTeam({ needs: NEEDS, candidates, most: 4, distance }))).toEqual(['ann', 'near']);
  });

  it('counts how far each is from the leader, where somebody leads', () => {
    const candidates = [person('lead', 1, 2), person('two', 3), person('three', 4), person('four', 4)];
    const needs = new Map([...NEEDS, [4, 0.9]]);
    const talk = new Set(['lead-two', 'lead-four', 'two-three']);
    const distance = (one: { name: string }, other: { name: string }) =>
      talk.has(`${one.name}-${other.name}`) || talk.has(`${other.name}-${one.name}`) ? 0 : 1;
    expect(names(formTeam({ needs, candidates, most: 4, distance }))).toEqual(['lead', 'two', 'three']);
    expect(names(formTeam({ needs, candidates, most: 4, distance, hasLeader: true }))).toEqual(['lead', 'two', 'four']);
  });

  it('holds from the start whoever must be in it, and adds what they leave open', () => {
    const first = person('ann', 1);
    const candidates = [person('bo', 1, 2), first, person('cy', 3)];
    expect(names(formTeam({ needs: NEEDS, candidates, most: 3, first }))).toEqual(['ann', 'bo', 'cy']);
  });

  it('weighs how well each suits the whole beside what they add, and fills the seats with who deepens it', () => {
    const suited = (name: string, share: number, ...covers: number[]) => ({ ...person(name, ...covers), fit: share });
    const candidates = [suited('ann', 1, 1), suited('bo', 0.9, 1), suited('aside', 0.1, 2, 3)];
    const team = formTeam({ needs: NEEDS, candidates, most: 3 });
    expect(names(team)).toEqual(['ann', 'bo', 'aside']);
    expect(team.flatMap(({ adds }) => adds).sort()).toEqual([1, 2, 3]);
    expect(team.find((member) => member.person.name === 'bo')?.adds).toEqual([]);
  });

  it('adds nobody who brings nothing, and is never larger than asked', () => {
    const candidates = [person('ann', 1), person('bo', 2), person('cy', 3), person('di')];
    expect(formTeam({ needs: NEEDS, candidates, most: 2 })).toHaveLength(2);
    expect(names(formTeam({ needs: NEEDS, candidates, most: 9 }))).toEqual(['ann', 'bo', 'cy']);
    expect(formTeam({ needs: new Map(), candidates, most: 9 })).toEqual([]);
  });
});
