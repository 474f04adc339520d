import { Fragment, type ReactNode } from 'react';
import { Go } from '../../../components/go.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSay } from '../../../messages/say.ts';
import type { Reference } from '../../../service/things.ts';
import { Section } from './section.tsx';

/** More than these are opened by whoever wants them. */
const SHOWN = 12;
/** The service gives at most this many of each relation with a thing. */
export const MOST_GIVEN = 50;

export interface ReferencesProps<Item extends Reference> {
  readonly type: string;
  readonly items: readonly Item[];
  /** Address of the list that holds all of them, as far as there is one. */
  readonly all?: string;
  /** What is said beside each name. */
  readonly beside?: (item: Item) => ReactNode;
}

/** Links to things, the first of them at once; the rest by one step more. */
export function References<Item extends Reference>(props: ReferencesProps<Item>): ReactNode {
  const say = useSay();
  const { items, all } = props;
  const rest = items.slice(SHOWN);
  return (
    <>
      <Links {...props} items={items.slice(0, SHOWN)} />
      {rest.length > 0 && all === undefined && (
        <details>
          <summary>{say('thing.more', { count: rest.length })}</summary>
          <Links {...props} items={rest} />
          {items.length >= MOST_GIVEN && <p className="hint">{say('thing.firstOnly', { count: items.length })}</p>}
        </details>
      )}
      {rest.length > 0 && all !== undefined && (
        <p>
          <Go to={all}>
            {items.length < MOST_GIVEN ? say('thing.allCount', { count: items.length }) : say('thing.all')}
          </Go>
        </p>
      )}
    </>
  );
}

function Links<Item extends Reference>({ type, items, beside }: ReferencesProps<Item>): ReactNode {
  return (
    <ul className="references">
      {items.map((item, place) => {
        const said = beside?.(item);
        return (
          // Somebody can stand in a list twice, with two roles.
          <li key={`${item.id} ${items.slice(0, place).filter(({ id }) => id === item.id).length}`}>
            <ThingLink type={type} id={item.id}>
              {item.name}
            </ThingLink>
            {said != null && said !== '' && <span className="beside"> {said}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** The same under a heading; left out when there are none. */
export function ReferenceSection<Item extends Reference>(
  props: ReferencesProps<Item> & { readonly title: string; readonly level?: 2 | 3; readonly hint?: string },
): ReactNode {
  const { title, level, hint, ...rest } = props;
  if (rest.items.length === 0) return null;
  return (
    <Section title={title} {...(level === undefined ? {} : { level })} {...(hint === undefined ? {} : { hint })}>
      <References {...rest} />
    </Section>
  );
}

/** One thing, or null for none: what `Facts` leaves out. */
export function referenceTo(type: string, item: Reference | null): ReactNode {
  return item === null ? null : (
    <ThingLink type={type} id={item.id}>
      {item.name}
    </ThingLink>
  );
}

/** Several things one after another; null for none. */
export function referencesTo(type: string, items: readonly Reference[]): ReactNode {
  if (items.length === 0) return null;
  return items.map((item, place) => (
    <Fragment key={item.id}>
      {place > 0 && ', '}
      {referenceTo(type, item)}
    </Fragment>
  ));
}
