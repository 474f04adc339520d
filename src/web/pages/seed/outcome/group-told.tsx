import type { ReactNode } from 'react';
import type { WeekHours } from '../../../../wording/index.ts';
import { languageNameIn } from '../../../components/language-name.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSpeech } from '../../../messages/say.ts';
import { criterionWord } from './criterion-word.ts';
import { HoursTold } from './hours-told.tsx';

/** What is told of a group beside who is in it, proposed or kept. */
export interface GroupTold {
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly criteria: readonly { readonly name: string; readonly value: number }[];
  readonly language: string | null;
  readonly bridge: string | null;
  readonly hours?: readonly WeekHours[] | undefined;
  readonly shares: readonly {
    readonly type: string;
    readonly id: string;
    readonly label: string;
    readonly members: number;
  }[];
}

const MOST_SHARED = 4;

/** The language of a group, and what its people share. */
export function InCommon({ group }: { readonly group: GroupTold }): ReactNode {
  const { language, say } = useSpeech();
  const bridge = group.members.find(({ id }) => id === group.bridge);
  return (
    <>
      {group.language !== null && (
        <p className="hint">{say('seed.speak', { language: languageNameIn(language, group.language) })}</p>
      )}
      {group.hours !== undefined && <HoursTold hours={group.hours} />}
      {bridge !== undefined && <p className="hint">{say('seed.bridge', { name: bridge.name })}</p>}
      {group.shares.length > 0 && (
        <div className="seed-shares">
          <p className="label">{say('seed.shares')}</p>
          <ul>
            {group.shares.slice(0, MOST_SHARED).map(({ type, id, label, members }) => (
              <li key={`${type} ${id}`}>
                <ThingLink type={type} id={id}>
                  {label}
                </ThingLink>{' '}
                <span className="hint">{say('seed.sharesBy', { count: members })}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** How far each criterion is met, in words. */
export function CriteriaSaid({ criteria }: { readonly criteria: GroupTold['criteria'] }): ReactNode {
  const { say } = useSpeech();
  return (
    <ul className="seed-criteria">
      {criteria.map(({ name, value }) => (
        <li key={name}>
          {criterionWord(say, name)}: {say('seed.met', { much: howMuch(value) })}
        </li>
      ))}
    </ul>
  );
}

const howMuch = (value: number): string =>
  value >= 0.95 ? 'fully' : value >= 0.6 ? 'mostly' : value >= 0.25 ? 'partly' : 'hardly';
