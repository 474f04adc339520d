import { describe, expect, it } from 'vitest';
import { audienceOf, dayOf, NO_DAY } from '../../../src/community/index.ts';
import { topicFinderOf } from '../../../src/community/topic-finder.ts';
import { type EligibilityFacts, eligibilityOf, type KeptBy } from '../../../src/recommender/candidates/eligible.ts';
import { NO_LOAD } from '../../../src/recommender/exposure/load.ts';
import { sketch } from '../../community/small-community.ts';

const TODAY = dayOf('2026-03-02');
const community = sketch({
  members: { ana: {}, bert: {}, chloe: {} },
  topics: { maps: ['maps'], charts: ['charts'] },
  relations: ['topic:charts BROADER topic:maps'],
});
const node = (id: string) => community.find('member', id);
const eligibility = eligibilityOf(community, audienceOf(community, { kind: 'public' }), {
  askers: new Set([node('bert')]),
  topics: topicFinderOf(community).find('charts'),
  passed: new Set([node('chloe')]),
  load: NO_LOAD,
  today: TODAY,
});
const facts: EligibilityFacts = {
  ...{ hidden: false, paused: false, outside: false, since: NO_DAY, until: NO_DAY, notNow: NO_DAY, refuses: false },
  askBudget: 1,
  asks: () => 0,
};

describe('who was eligible when the community was read', () => {
  it.each<[string, Partial<EligibilityFacts>, KeptBy | null]>([
    ['still is, as nothing changed', {}, null],
    ['is not any more, being hidden', { hidden: true, paused: true }, 'unseen'],
    ['is not any more, being paused', { paused: true }, 'paused'],
    ['is not any more, at the outside', { outside: true }, 'away'],
    ['is not any more, having left today', { until: TODAY, paused: true }, 'away'],
    ['still is, leaving tomorrow', { until: TODAY + 1 }, null],
    ['is not yet, coming tomorrow', { since: TODAY + 1 }, 'away'],
    ['is, having come today', { since: TODAY }, null],
    ['is not any more, having said "not now" until tomorrow', { notNow: TODAY + 1 }, 'not-now'],
    ['still is, having said "not now" until today', { notNow: TODAY }, null],
    ['is not any more, over budget', { asks: () => 1 }, 'private'],
    ['is not any more, refusing the topic', { refuses: true }, 'private'],
    ['is kept by what is private, before what may be told', { refuses: true, notNow: TODAY + 1 }, 'private'],
  ])('%s', (_, changed, expected) => {
    expect(eligibility.allows(node('ana'))).toBe(true);
    expect(eligibility.keptNowBy(node('ana'), { ...facts, ...changed })).toBe(expected);
  });

  it('is neither the asker nor who passed on the like, whatever the graph says of them', () => {
    for (const [id, by] of [
      ['bert', 'asker'],
      ['chloe', 'private'],
    ] as const) {
      expect(eligibility.allows(node(id))).toBe(false);
      expect(eligibility.keptNowBy(node(id), facts)).toBe(by);
    }
  });

  it('may refuse the topics of the question and the broader ones', () => {
    expect(eligibility.topics).toEqual(new Set(['charts', 'maps'].map((id) => community.find('topic', id))));
  });
});
