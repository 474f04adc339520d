import type { ReactNode } from 'react';
import { Day } from '../../../components/day.tsx';
import { kindWord } from '../../../components/kind-word.ts';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSay } from '../../../messages/say.ts';
import type { Member } from '../../../service/things.ts';
import { ReferenceSection } from '../parts/references.tsx';
import { Section } from '../parts/section.tsx';

const KINDS = ['advice', 'information', 'trust', 'energy', 'collaboration'];

/** Whom somebody is tied to, each kind of tie by itself and by name: no numbers beside people. */
export function Ties({ member: { ties } }: { readonly member: Member }): ReactNode {
  const say = useSay();
  if (ties.length === 0) return null;
  const kinds = [...new Set([...KINDS, ...ties.map(({ kind }) => kind)])];
  return (
    <Section title={say('thing.ties')} hint={say('thing.tiesHint')}>
      <div className="ties">
        {kinds.flatMap((kind) =>
          [true, false].map((outgoing) => (
            <ReferenceSection
              key={`${kind} ${outgoing}`}
              level={3}
              type="member"
              title={say(outgoing ? 'thing.tiesOut' : 'thing.tiesIn', { kind: kindWord(say, kind) })}
              items={ties
                .filter((tie) => tie.kind === kind && tie.outgoing === outgoing)
                .map((tie) => ({ ...tie.member, tie: tie.id, date: tie.date }))
                .sort((one, other) => one.name.localeCompare(other.name))}
              beside={({ tie, date }) => (
                <ThingLink type="tie" id={tie}>
                  {date === null ? <span>{say('thing.tieMade')}</span> : <Day date={date} />}
                </ThingLink>
              )}
            />
          )),
        )}
      </div>
    </Section>
  );
}
