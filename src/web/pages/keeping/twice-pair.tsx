import { type ReactNode, useId, useState } from 'react';
import { ServiceText } from '../../components/service-text.tsx';
import { ThingLink } from '../../components/thing-link.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useDoing } from '../../service/use-doing.ts';
import type { Pair, Told } from './twice.ts';
import { WhatWouldChange } from './twice-preview.tsx';

/** From which probability on a pair is said to be almost certain, and probable. */
const SURE = 0.99;
const LIKELY = 0.85;
/** Bits from which on a reason against keeps a pair from being almost certain: eight times likelier of two. */
const STRONG = -3;

/** Two members side by side, what speaks for and against, and the three things a keeper may say. */
export function OnePair(props: Told & { readonly pair: Pair; readonly onLater: () => void }): ReactNode {
  const { pair, onTold, onLater } = props;
  const { keep, join, probability, reasons } = pair;
  const say = useSay();
  const title = useId();
  const [isOpen, setOpen] = useState(false);
  const { act, isActing, failed } = useDoing(['same-person']);
  const names = { one: keep.name, other: join.name };
  const both = <span className="unseen">{say('keeping.twiceBoth', names)}</span>;
  const apart = async (): Promise<void> => {
    const body = { one: keep.id, other: join.id };
    if (await act((service) => answered(service.POST('/api/same-person/apart', { body }))))
      onTold(say('keeping.twiceIsApart', names));
  };
  const isDoubted = reasons.some(({ bits }) => bits <= STRONG);
  const level = probability >= SURE && !isDoubted ? 'sure' : probability >= LIKELY ? 'likely' : 'perhaps';
  const speaksFor = reasons.filter(({ bits }) => bits >= 0);
  const against = reasons.filter(({ bits }) => bits < 0);
  return (
    <li className="twice-pair" aria-labelledby={title}>
      <h2 id={title}>
        {say(`keeping.twice-${level}`)} <span className="unseen">{say('keeping.twiceBoth', names)}</span>
      </h2>
      <div className="twice-two">
        <OneMember member={keep} />
        <OneMember member={join} />
      </div>
      <Reasons title={say('keeping.twiceFor')} reasons={speaksFor} />
      {against.length > 0 && <Reasons title={say('keeping.twiceAgainst')} reasons={against} />}
      {failed !== null && (
        <p className="error" role="alert">
          {say('keeping.twiceFailed')}
        </p>
      )}
      {isOpen ? (
        <WhatWouldChange pair={pair} onTold={onTold} onClose={() => setOpen(false)} />
      ) : (
        <p className="twice-say">
          <button type="button" className="act" onClick={() => setOpen(true)}>
            {say('keeping.twiceSame')} {both}
          </button>
          <button type="button" className="quiet" aria-disabled={isActing} onClick={() => void apart()}>
            {say('keeping.twiceApart')} {both}
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => {
              onLater();
              onTold(say('keeping.twiceIsLater', names));
            }}
          >
            {say('keeping.twiceLater')} {both}
          </button>
        </p>
      )}
    </li>
  );
}

function OneMember({ member }: { readonly member: Pair['keep'] }): ReactNode {
  const say = useSay();
  const { id, name, mail, organisation, records, hasAccount } = member;
  return (
    <div className="twice-member">
      <p>
        <strong>
          <ThingLink type="member" id={id}>
            {name}
          </ThingLink>
        </strong>
      </p>
      {mail !== null && <p data-from="community">{mail}</p>}
      {organisation !== null && <p data-from="community">{organisation}</p>}
      <p className="hint">
        {say('keeping.twiceRecords', { count: records })}
        {hasAccount && <> · {say('keeping.twiceAccount')}</>}
      </p>
      <p className="hint">
        <code data-from="community">{id}</code>
      </p>
    </div>
  );
}

function Reasons(props: { readonly title: string; readonly reasons: Pair['reasons'] }): ReactNode {
  const { title, reasons } = props;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="keeping-list">
        {reasons.map(({ sign, text, record }) => (
          <li key={sign + text}>
            {record === null ? (
              <ServiceText>{text}</ServiceText>
            ) : (
              <ThingLink type={record.type} id={record.id}>
                <ServiceText>{text}</ServiceText>
              </ThingLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
