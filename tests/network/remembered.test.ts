import { describe, expect, it } from 'vitest';
import { createRemembered } from '../../src/network/remembered.ts';

describe('what is remembered', () => {
  it('is worked out once, also for those who ask while it is', async () => {
    const remembered = createRemembered(2);
    let worked = 0;
    const ask = () => remembered.of('one', async () => ++worked);
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    expect(await ask()).toBe(1);
  });

  it('is what was used last', async () => {
    const remembered = createRemembered(2);
    let worked = 0;
    const ask = (name: string) => remembered.of(name, async () => `${name} ${++worked}`);
    for (const name of ['a', 'b', 'a', 'c']) await ask(name);
    expect(await ask('a')).toBe('a 1');
    expect(await ask('b')).toBe('b 4');
  });

  it('is never forgotten while it is worked out, however much else is asked for', async () => {
    const remembered = createRemembered(2);
    let begun = 0;
    let finish = (): void => {};
    const slow = () =>
      remembered.of('slow', () => {
        begun += 1;
        return new Promise<void>((resolve) => {
          finish = resolve;
        });
      });
    const first = slow();
    for (const name of ['a', 'b', 'c', 'd']) await remembered.of(name, async () => name);
    const second = slow();
    finish();
    await Promise.all([first, second]);
    expect(begun).toBe(1);
  });

  it('is no failure', async () => {
    const remembered = createRemembered(2);
    await expect(remembered.of('one', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await remembered.of('one', async () => 'yes')).toBe('yes');
  });
});
