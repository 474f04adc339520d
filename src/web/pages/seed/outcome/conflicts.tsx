import type { ReactNode } from 'react';
import { ServiceText } from '../../../components/service-text.tsx';
import { useSay } from '../../../messages/say.ts';
import type { Job } from '../use-seeding.ts';
import type { RuleName, Wish } from '../wish/wish.ts';
import { ruleNamed } from '../wish/wish-address.ts';

type Conflict = NonNullable<Job['result']>['conflicts'][number];

/** Rules that do not go together, what each costs, and a button for each that begins again without it. */
export function Conflicts(props: {
  readonly conflicts: readonly Conflict[];
  readonly wish: Wish;
  readonly onRelax: (wish: Wish) => void;
}): ReactNode {
  const say = useSay();
  return (
    <div className="error seed-conflicts" role="alert">
      <h3>{say('seed.impossible')}</h3>
      {props.conflicts.map((conflict) => (
        <OneConflict key={conflict.rules.join()} {...props} conflict={conflict} />
      ))}
    </div>
  );
}

/** What is said of rules, less the names by which programs know them. */
const withoutName = (said: string): string => said.replaceAll(/ \([a-z]+(?:-[a-z]+)*\)/g, '');

function OneConflict(props: {
  readonly conflict: Conflict;
  readonly wish: Wish;
  readonly onRelax: (wish: Wish) => void;
}): ReactNode {
  const say = useSay();
  const { conflict, wish, onRelax } = props;
  const rules = conflict.rules.map(ruleNamed).filter((rule): rule is RuleName => rule !== null);
  const people = conflict.people ?? [];
  const isOfNumbers = wish.groups !== null || wish.size !== null;
  return (
    <div>
      <p>{say('seed.conflict')}</p>
      <ul>
        {conflict.rules.map((rule) => (
          <li key={rule}>
            <ServiceText>{withoutName(rule)}</ServiceText>
          </li>
        ))}
      </ul>
      <p>
        <ServiceText>{withoutName(conflict.remedy)}</ServiceText>
      </p>
      <p className="seed-buttons">
        {rules.map((rule) => (
          <button
            key={rule}
            type="button"
            className="act"
            onClick={() => onRelax({ ...wish, off: [...new Set([...wish.off, rule])] })}
          >
            {say('seed.without', { rule: say(`seed.rule.${rule}`) })}
          </button>
        ))}
        {wish.pool === 'members' &&
          people.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="act"
              onClick={() => onRelax({ ...wish, members: wish.members.filter((member) => member !== id) })}
            >
              {say('seed.withoutPerson', { name })}
            </button>
          ))}
        {wish.about !== '' && (
          <button type="button" className="act" onClick={() => onRelax({ ...wish, about: '' })}>
            {say('seed.withoutAbout')}
          </button>
        )}
        {isOfNumbers && (
          <button type="button" className="act" onClick={() => onRelax({ ...wish, groups: null, size: null })}>
            {say('seed.freeSize')}
          </button>
        )}
      </p>
    </div>
  );
}
