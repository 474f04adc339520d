import { type ReactNode, useId } from 'react';
import { useSay } from '../../../messages/say.ts';
import { ThingFilterField } from '../../things/lists/thing-filter-field.tsx';
import type { ChangeWish } from '../wish/use-wish.ts';
import { ChosenName } from './chosen-name.tsx';

const MOST_LETTERS = 4000;

/** Chooses what the groups are about: a text, or a challenge of the community. */
export function AboutChoice({ about, change }: { readonly about: string; readonly change: ChangeWish }): ReactNode {
  const say = useSay();
  const hint = useId();
  const challenge = about.startsWith('challenge:') ? about.slice('challenge:'.length) : null;
  return (
    <fieldset className="seed-step">
      <legend>{say('seed.about')}</legend>
      <label className="seed-field">
        {say('seed.aboutText')}
        <textarea
          rows={2}
          maxLength={MOST_LETTERS}
          aria-describedby={hint}
          value={challenge === null ? about : ''}
          onChange={(event) => change({ about: event.target.value })}
        />
      </label>
      <p className="hint" id={hint}>
        {say('seed.aboutHint')}
      </p>
      {challenge !== null && (
        <p className="seed-chosen">
          <ChosenName type="challenge" id={challenge} />
        </p>
      )}
      <ThingFilterField
        label={say('seed.aboutChallenge')}
        type="challenge"
        onChoose={(id) => change({ about: `challenge:${id}` })}
      />
    </fieldset>
  );
}
