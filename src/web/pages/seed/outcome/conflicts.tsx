import type { ReactNode } from 'react';
import { ServiceText } from '../../../components/service-text.tsx';
import { useSay } from '../../../messages/say.ts';
import type { Job } from '../use-seeding.ts';
import { type Remedy, relaxed } from '../wish/relax.ts';
import type { Wish } from '../wish/wish.ts';
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
  const remedies = conflict.remedies ?? [];
  const about = remedies.reduce((rest, { text }) => rest.replace(text, ''), conflict.remedy).trim();
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
      {about !== '' && (
        <p>
          <ServiceText>{withoutName(about)}</ServiceText>
        </p>
      )}
      {remedies.length > 0 && <p>{say('seed.remedies')}</p>}
      <ul className="seed-remedies">
        {remedies.map((remedy) => (
          <RemedySeen key={remedy.text} remedy={remedy} wish={wish} onRelax={onRelax} />
        ))}
      </ul>
      <p className="seed-buttons">
        {wish.about !== '' && (
          <button type="button" className="act" onClick={() => onRelax({ ...wish, about: '' })}>
            {say('seed.withoutAbout')}
          </button>
        )}
      </p>
    </div>
  );
}

/** What it would cost to let something go, and a button that begins again so where that helps. */
function RemedySeen(props: {
  readonly remedy: Remedy;
  readonly wish: Wish;
  readonly onRelax: (wish: Wish) => void;
}): ReactNode {
  const say = useSay();
  const { remedy, wish, onRelax } = props;
  const next = remedy.price.status === 'impossible' ? null : relaxed(wish, remedy);
  const rule = remedy.rule == null ? null : ruleNamed(remedy.rule);
  const words = {
    'put-aside': rule === null ? say('seed.withoutThis') : say('seed.without', { rule: say(`seed.rule.${rule}`) }),
    'leave-out': say('seed.withoutPerson', { name: (remedy.people ?? []).map(({ name }) => name).join(', ') }),
    'other-size': say('seed.freeSize'),
    'fewer-hours': say('seed.fewerHours', { hours: remedy.hours ?? 0 }),
  }[remedy.kind];
  return (
    <li>
      <ServiceText>{remedy.text}</ServiceText>{' '}
      {next !== null && (
        <button type="button" className="act" onClick={() => onRelax(next)}>
          {words}
        </button>
      )}
    </li>
  );
}
