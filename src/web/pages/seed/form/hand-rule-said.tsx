import type { ReactNode } from 'react';
import type { Say } from '../../../messages/message.ts';
import { useSay } from '../../../messages/say.ts';
import { type HandRule, isYesOrNo } from '../wish/hand-rule.ts';
import { useNamesOf } from './chosen-name.tsx';

/** A rule by hand in words, and a button that takes it away. */
export function HandRuleSaid(props: { readonly rule: HandRule; readonly onRemove: () => void }): ReactNode {
  const say = useSay();
  const { rule } = props;
  const names = useNamesOf('members' in rule ? rule.members : []);
  const told = handRuleInWords(say, rule, names);
  return (
    <li>
      <span dir="auto" data-from="community">
        {told}
      </span>{' '}
      <button type="button" className="quiet" onClick={props.onRemove}>
        <span aria-hidden="true">×</span> <span className="unseen">{say('seed.remove', { name: told })}</span>
      </button>
    </li>
  );
}

/** A rule by hand in the reader’s words; `names` of whom it is about. */
export function handRuleInWords(say: Say, rule: HandRule, names: readonly string[]): string {
  const kind = say(`seed.hand.${rule.kind}`);
  if ('members' in rule) return say('seed.handSaid', { kind, of: names.join(', ') });
  const attribute = say(`seed.attribute.${rule.attribute}`);
  if (rule.kind === 'within') return say('seed.handSaid', { kind, of: attribute });
  const { value, count, group } = rule;
  const of = isYesOrNo(rule.attribute)
    ? attribute
    : say('seed.handOf', { attribute, which: value === null ? 'each' : 'one', value: value ?? '' });
  return rule.kind === 'notAlone'
    ? say('seed.handSaid', { kind, of })
    : say('seed.handCounted', { kind, count, of, group: group ?? 0 });
}
