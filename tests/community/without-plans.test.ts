import { describe, expect, it } from 'vitest';
import { NO_DAY } from '../../src/community/index.ts';
import { withoutPlans } from '../../src/community/without-plans.ts';
import { sketch } from './small-community.ts';

describe('a community as it stands on a day', () => {
  it('has no ends that lie ahead, and is the same community where it plans none', () => {
    const plain = sketch({ members: { ana: {} }, topics: {}, relations: [] });
    expect(withoutPlans(plain, 100)).toBe(plain);
    const planned = { ...plain, ended: Int32Array.from([99, 100, 101, NO_DAY]), until: Int32Array.from([101, 100]) };
    const stands = withoutPlans(planned, 100);
    expect([...stands.ended]).toEqual([99, 100, NO_DAY, NO_DAY]);
    expect([...stands.until]).toEqual([NO_DAY, 100]);
    expect(withoutPlans(planned, 100)).toBe(stands);
    expect([...withoutPlans(planned, 101).ended]).toEqual([99, 100, 101, NO_DAY]);
  });
});
