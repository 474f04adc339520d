import type { ReactNode } from 'react';
import type { MessageKey } from '../../../messages/message.ts';
import { useSpeech } from '../../../messages/say.ts';
import type { GroupFormat } from '../wish/wish.ts';

/** What each format of the house is for. */
const FOR: Readonly<Record<string, MessageKey>> = {
  intervision: 'seed.for.intervision',
  'intervision-self-led': 'seed.for.intervision-self-led',
  duo: 'seed.for.duo',
  project: 'seed.for.project',
  leadership: 'seed.for.leadership',
  'intergenerational-duo': 'seed.for.intergenerational-duo',
  circle: 'seed.for.circle',
  plenary: 'seed.for.plenary',
};

/** Chooses the kind of group: what it is for, how large and how often. */
export function FormatChoice(props: {
  readonly formats: readonly GroupFormat[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const { language, say } = useSpeech();
  return (
    <fieldset className="seed-step">
      <legend>{say('seed.format')}</legend>
      <div className="seed-formats">
        {props.formats.map(({ id, name, size, rhythm }) => {
          const purpose = FOR[id];
          return (
            <label key={id} className="seed-format">
              <input
                type="radio"
                name="format"
                value={id}
                checked={props.chosen === id}
                onChange={() => props.onChoose(id)}
              />{' '}
              <strong data-from="service">{name[language] ?? id}</strong>{' '}
              {purpose !== undefined && <span>{say(purpose)}</span>}{' '}
              <span className="hint">
                {size.max === 2 ? say('seed.formatPair') : say('seed.formatSize', { min: size.min, max: size.max })}
                {', '}
                <span data-from="service">{rhythm[language] ?? ''}</span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
