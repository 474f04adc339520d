import type { ReactNode } from 'react';
import { DERIVED_RULES } from '../../../../wording/index.ts';
import { useSay } from '../../../messages/say.ts';
import type { ChangeWish } from '../wish/use-wish.ts';
import type { GroupFormat, RuleName, Wish } from '../wish/wish.ts';
import { FormRules } from './form-rules.tsx';
import { HandRules } from './hand-rules.tsx';
import { WeightChoice } from './weight-choice.tsx';

interface RulesProps {
  readonly format: GroupFormat;
  readonly wish: Wish;
  readonly change: ChangeWish;
}

/** Chooses which rules of the format hold and what counts, each in words with what it costs. */
export function RulesChoice(props: RulesProps): ReactNode {
  const say = useSay();
  return (
    <details className="seed-step">
      <summary>{say('seed.rules')}</summary>
      <p className="hint">{say('seed.rulesHint')}</p>
      <Rules {...props} />
      <FormRules {...props} />
      <HandRules hand={props.wish.hand} change={props.change} />
      <WeightChoice {...props} />
    </details>
  );
}

/** Which of the rules that can be put aside a format has at all. */
const rulesOf = ({ rules }: GroupFormat): readonly RuleName[] => {
  const has: Readonly<Record<RuleName, boolean>> = {
    'line-of-management': rules.lineOfManagement,
    competitors: rules.competitors,
    'recently-together': rules.apartMonths > 0,
    language: rules.language !== 'none',
  };
  return DERIVED_RULES.filter((rule) => has[rule]);
};

function Rules({ format, wish, change }: RulesProps): ReactNode {
  const say = useSay();
  return (
    <fieldset className="seed-rules">
      <legend>{say('seed.rulesTitle')}</legend>
      {rulesOf(format).map((rule) => (
        <label key={rule} className="seed-check">
          <input
            type="checkbox"
            checked={!wish.off.includes(rule)}
            onChange={({ target }) =>
              change({ off: target.checked ? wish.off.filter((each) => each !== rule) : [...wish.off, rule] })
            }
          />{' '}
          <span>
            {say(`seed.rule.${rule}`)} <span className="hint">{say(`seed.ruleCost.${rule}`)}</span>
          </span>
        </label>
      ))}
      {(['external', 'outside'] as const).map((name) => (
        <label key={name} className="seed-check">
          <input
            type="checkbox"
            checked={wish[name] ?? format.rules[name]}
            onChange={({ target }) => change({ [name]: target.checked === format.rules[name] ? null : target.checked })}
          />{' '}
          <span>{say(`seed.${name}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
