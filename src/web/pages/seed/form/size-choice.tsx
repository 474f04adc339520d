import type { ReactNode } from 'react';
import { useSay } from '../../../messages/say.ts';
import type { ChangeWish } from '../wish/use-wish.ts';
import type { Wish } from '../wish/wish.ts';
import { sizesOf } from '../wish/wish-address.ts';

const MOST = { groups: 10_000, size: 50, rounds: 60 } as const;
const LEAST = { groups: 1, size: 2, rounds: 1 } as const;

/** Chooses how many groups, how large, and over how many rounds. */
export function SizeChoice({ wish, change }: { readonly wish: Wish; readonly change: ChangeWish }): ReactNode {
  const say = useSay();
  return (
    <fieldset className="seed-step">
      <legend>{say('seed.howMany')}</legend>
      <div className="seed-numbers">
        {(['groups', 'size', 'rounds'] as const).map((name) => (
          <label key={name} className="seed-field">
            {say(`seed.${name}`)}
            <input
              type="number"
              inputMode="numeric"
              min={LEAST[name]}
              max={MOST[name]}
              placeholder={say('seed.usual')}
              value={wish[name] ?? ''}
              onChange={(event) => {
                const count = Number.parseInt(event.target.value, 10);
                change({ [name]: Number.isNaN(count) ? null : Math.min(Math.max(count, 1), MOST[name]) });
              }}
            />
          </label>
        ))}
        <label className="seed-field">
          {say('seed.sizes')}
          <input
            inputMode="numeric"
            placeholder="5, 5, 6"
            defaultValue={wish.sizes.join(', ')}
            onChange={({ target }) => change({ sizes: sizesOf(target.value) })}
          />
        </label>
      </div>
      <p className="hint">{say('seed.roundsHint')}</p>
    </fieldset>
  );
}
