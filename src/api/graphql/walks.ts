import type { View } from '../../directory/index.ts';
import { type GraphqlContext, type Seen, spend } from './builder.ts';
import { bounded, limitArgument } from './limit.ts';

/** Ways from one thing to others, as options of a field. What the viewer may not see is left out. */

interface Identified {
  readonly id: string;
}

interface Loads<Card> {
  card(id: string): Promise<Card | null>;
}

/** A relation that says something itself, such as a role, with the thing it leads to. */
export interface Relation<Said, Card> {
  readonly said: Said;
  readonly to: Seen<Card>;
}

type Details<Parent, Read> = (parent: Seen<Parent>) => Promise<Read | null>;
type Limit = { readonly limit?: number | null | undefined };

/** To the one thing that a card or its details name. */
export function toOne<Parent, Card>(
  pick: (parent: Seen<Parent>) => Identified | null | undefined | Promise<Identified | null | undefined>,
  from: (view: View) => Loads<Card>,
) {
  return {
    nullable: true as const,
    resolve: async (parent: Seen<Parent>) => see(parent.view, from(parent.view), await pick(parent)),
  };
}

/** To the things that a thing's details name, in their order. */
export function toMany<Parent, Read, Card>(
  details: Details<Parent, Read>,
  pick: (details: Read) => readonly Identified[],
  from: (view: View) => Loads<Card>,
) {
  const relations = toRelations(details, pick, from);
  return {
    args: limitArgument,
    resolve: async (parent: Seen<Parent>, args: Limit, context: GraphqlContext) =>
      (await relations.resolve(parent, args, context)).map(({ to }) => to),
  };
}

/** To the things that a thing's details name, each with what the relation says. */
export function toRelations<Parent, Read, Said extends Identified, Card>(
  details: Details<Parent, Read>,
  pick: (details: Read) => readonly Said[],
  from: (view: View) => Loads<Card>,
) {
  return {
    args: limitArgument,
    resolve: async (parent: Seen<Parent>, args: Limit, context: GraphqlContext): Promise<Relation<Said, Card>[]> => {
      const limit = bounded(args);
      const { view } = parent;
      const read = await details(parent);
      const asked = read === null ? [] : pick(read).slice(0, limit);
      spend(context, asked.length);
      const cards = await Promise.all(asked.map((said) => see(view, from(view), said)));
      return asked.flatMap((said, index) => {
        const to = cards[index];
        return to == null ? [] : [{ said, to }];
      });
    },
  };
}

/** The thing of this id through these eyes; null when there is none or they may not see it. */
export async function see<Card>(
  view: View,
  from: Loads<Card>,
  named: Identified | null | undefined,
): Promise<Seen<Card> | null> {
  const value = named == null ? null : await from.card(named.id);
  return value === null ? null : { view, value };
}
