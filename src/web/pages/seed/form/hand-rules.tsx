import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Waiting } from '../../../components/waiting.tsx';
import { useSay } from '../../../messages/say.ts';
import { ATTRIBUTES, type Attribute, HAND_KINDS, type HandKind, type HandRule, isYesOrNo } from '../wish/hand-rule.ts';
import type { ChangeWish } from '../wish/use-wish.ts';
import { useNamesOf } from './chosen-name.tsx';
import { HandRuleSaid } from './hand-rule-said.tsx';

const MemberField = lazy(async () => ({ default: (await import('../../../components/member-field.tsx')).MemberField }));

/** The rules by hand, each in words, and a form to add one. */
export function HandRules(props: { readonly hand: readonly HandRule[]; readonly change: ChangeWish }): ReactNode {
  const say = useSay();
  const { hand, change } = props;
  return (
    <fieldset className="seed-rules">
      <legend>{say('seed.hand')}</legend>
      <ul className="seed-hand">
        {hand.map((rule) => (
          <HandRuleSaid
            key={JSON.stringify(rule)}
            rule={rule}
            onRemove={() => change({ hand: hand.filter((each) => each !== rule) })}
          />
        ))}
      </ul>
      <NewRule key={hand.length} onAdd={(rule) => change({ hand: [...hand, rule] })} />
    </fieldset>
  );
}

function NewRule({ onAdd }: { readonly onAdd: (rule: HandRule) => void }): ReactNode {
  const say = useSay();
  const [kind, setKind] = useState<HandKind | null>(null);
  return (
    <>
      <label className="seed-field">
        {say('seed.handAdd')}
        <select value={kind ?? ''} onChange={({ target }) => setKind(target.value as HandKind)}>
          <option value="" disabled={true}>
            {say('seed.handChoose')}
          </option>
          {HAND_KINDS.map((each) => (
            <option key={each} value={each}>
              {say(`seed.hand.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {(kind === 'together' || kind === 'apart') && <OfPeople key={kind} kind={kind} onAdd={onAdd} />}
      {kind !== null && kind !== 'together' && kind !== 'apart' && <OfKind key={kind} kind={kind} onAdd={onAdd} />}
    </>
  );
}

function OfPeople(props: { readonly kind: 'together' | 'apart'; readonly onAdd: (rule: HandRule) => void }): ReactNode {
  const say = useSay();
  const [members, setMembers] = useState<readonly string[]>([]);
  const names = useNamesOf(members);
  return (
    <>
      {names.length > 0 && (
        <p dir="auto" data-from="community">
          {names.join(', ')}
        </p>
      )}
      <Suspense fallback={<Waiting />}>
        <MemberField label={say('seed.handMember')} onChoose={({ id }) => setMembers([...new Set([...members, id])])} />
      </Suspense>
      <button
        type="button"
        className="act"
        disabled={members.length < 2}
        onClick={() => props.onAdd({ kind: props.kind, members })}
      >
        {say('seed.handDo')}
      </button>
    </>
  );
}

function OfKind(props: {
  readonly kind: Exclude<HandKind, 'together' | 'apart'>;
  readonly onAdd: (rule: HandRule) => void;
}): ReactNode {
  const say = useSay();
  const { kind, onAdd } = props;
  const [attribute, setAttribute] = useState<Attribute>('organisation');
  const [value, setValue] = useState('');
  const [count, setCount] = useState(1);
  const [group, setGroup] = useState<number | null>(null);
  const isCounted = kind === 'atLeast' || kind === 'atMost';
  const rule: HandRule =
    kind === 'within' ? { kind, attribute } : { kind, attribute, value: value.trim() || null, count, group };
  const number = (text: string): number => Math.max(1, Number.parseInt(text, 10) || 1);
  return (
    <div className="seed-numbers">
      <label className="seed-field">
        {say('seed.handAttribute')}
        <select value={attribute} onChange={({ target }) => setAttribute(target.value as Attribute)}>
          {ATTRIBUTES.map((each) => (
            <option key={each} value={each}>
              {say(`seed.attribute.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {kind !== 'within' && !isYesOrNo(attribute) && (
        <label className="seed-field">
          {say('seed.handValue')}
          <input value={value} placeholder={say('seed.handEach')} onChange={({ target }) => setValue(target.value)} />
        </label>
      )}
      {isCounted && (
        <>
          <label className="seed-field">
            {say('seed.handCount')}
            <input
              type="number"
              min={1}
              max={50}
              value={count}
              onChange={({ target }) => setCount(number(target.value))}
            />
          </label>
          <label className="seed-field">
            {say('seed.handGroup')}
            <input
              type="number"
              min={1}
              value={group ?? ''}
              placeholder={say('seed.handEveryGroup')}
              onChange={({ target }) => setGroup(target.value === '' ? null : number(target.value))}
            />
          </label>
        </>
      )}
      <button type="button" className="act" onClick={() => onAdd(rule)}>
        {say('seed.handDo')}
      </button>
    </div>
  );
}
