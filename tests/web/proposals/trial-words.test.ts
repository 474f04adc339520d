import { describe, expect, it } from 'vitest';
import { readMessages, sayIn } from '../../../src/web/messages/message.ts';
import {
  changesOfGroups,
  gainInWords,
  rulesInWords,
  smallGroups,
} from '../../../src/web/pages/proposals/board/trial-words.ts';
import type { SavedProposal } from '../../../src/web/pages/proposals/proposal-api.ts';

const say = sayIn('en', await readMessages('en'));

describe('what a move comes to, in words', () => {
  it('says whether the whole gains or loses', () => {
    expect(gainInWords(say, 0.6, 0.7)).toBe('The whole suits the wishes better: 60 % before, 70 % after.');
    expect(gainInWords(say, 0.7, 0.6)).toContain('less well');
    expect(gainInWords(say, 0.6, 0.602)).toContain('as well as before');
  });

  it('names the rules that forbid it, once each', () => {
    expect(rulesInWords(say, ['competitors', 'by hand: ana', 'by hand: tom', 'at least one nurse'])).toBe(
      'No competing organisations together · what was put by hand · at least one nurse',
    );
  });

  it('tells groups that become too small', () => {
    const option = {
      moves: 0,
      score: 1,
      moved: [],
      groups: [['a'], ['b', 'c']],
      leftOut: [],
      meetAgain: [],
      warnings: [],
      criteria: [],
    };
    expect(smallGroups(option, 2)).toEqual([{ number: 1, count: 1 }]);
  });

  it('tells which criteria rose and fell in which group, where a reader would see it', () => {
    const proposal = (needs: number, size: number) =>
      ({
        groups: [
          {
            number: 1,
            criteria: [
              { name: 'needs', value: needs },
              { name: 'size', value: size },
            ],
          },
        ],
      }) as unknown as SavedProposal;
    expect(changesOfGroups(say, proposal(0.2, 0.9), proposal(0.6, 0.5))).toEqual([
      { number: 1, rose: ['Needs met by somebody in the group'], fell: ['Size that suits the format'] },
    ]);
    expect(changesOfGroups(say, proposal(0.2, 0.9), proposal(0.25, 0.9))).toEqual([]);
  });
});
