import { expect, it } from 'vitest';
import { topicFinderOf } from '../../src/community/topic-finder.ts';
import { sketch } from './small-community.ts';

it('calls a topic less specific the more is tied to it, as far as everybody may see it', () => {
  const artefacts = Array.from({ length: 30 }, (_, at) => `artefact:a${at}`);
  const community = sketch({
    members: { ana: { visibility: 'hidden' } },
    topics: { maps: ['maps'], charts: ['charts'] },
    items: Object.fromEntries(artefacts.map((key) => [key, null])),
    relations: [...artefacts.map((key) => `${key} ABOUT topic:maps`), 'member:ana KNOWS_ABOUT topic:charts'],
  });
  const finder = topicFinderOf(community);
  expect(finder.find('maps')[0]?.specificity).toBeCloseTo(0.5, 1);
  expect(finder.find('charts')[0]?.specificity).toBe(1);
});
