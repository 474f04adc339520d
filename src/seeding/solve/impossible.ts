import type { Note } from '../../domain/index.ts';
import type { Explaining } from '../explain/explain-group.ts';
import { explainConflicts } from '../explain/remedies/explain-conflicts.ts';
import type { DivideRequest } from '../optimise/divide.ts';
import type { Rule } from '../rules/rule.ts';
import type { Remedy, Seeding } from '../seeding.ts';
import { framesFor } from './frames.ts';
import { fewestLeftOut } from './leave-out.ts';
import type { SeedCase } from './seed-case.ts';

type Told = Pick<Seeding, 'conflicts' | 'notes'>;

/** That no sizes fit: the people are too few or too many for the groups asked for, and how many there could be. */
export function sizesConflict(seedCase: SeedCase, { pool, words }: Explaining, rules: readonly Rule[]): Told {
  const { format, wanted, leftAside } = seedCase;
  const isTheme = leftAside.some(({ reason }) => reason === 'not-concerned');
  const { min, max } = format.size;
  const count = pool.people.length;
  const people = isTheme && count < min ? pool.people.map(({ id, name }) => ({ id, name })) : null;
  const [instead] = framesFor(count, format, { rounds: wanted.rounds }, rules);
  const remedies: Remedy[] =
    instead === undefined
      ? []
      : [
          {
            kind: 'other-size',
            groups: instead.groups,
            price: { status: 'settled', leftOut: instead.leftOut.min },
            text: words.otherSize(instead.groups, instead.leftOut.min),
          },
        ];
  const remedy =
    people === null
      ? words.sizesConflict(count, min, max)
      : words.fewConcerned(
          people.map(({ name }) => name),
          min,
        );
  const conflict = {
    rules: [`${words.measures.size} (size)`],
    remedy: [remedy, ...remedies.map(({ text }) => text)].join('. '),
    ...(people === null ? {} : { people }),
    remedies,
  };
  return { conflicts: [conflict], notes: [] };
}

/** Why the rules cannot be kept together, and what each way out would cost. */
export async function rulesConflict(
  seedCase: SeedCase,
  request: DivideRequest,
  { pool, words }: Explaining,
  found: { readonly conflicts: readonly (readonly Rule[])[]; readonly isAll: boolean },
): Promise<Told> {
  if (found.conflicts.length === 0)
    return { conflicts: [], notes: [{ code: 'not-found-in-time', text: words.unknown }] };
  const without = await fewestLeftOut(request, (people) =>
    framesFor(people, seedCase.format, seedCase.wanted, request.rules),
  );
  const conflicts = await explainConflicts(
    request,
    { conflicts: found.conflicts, people: pool.people, without },
    words,
  );
  const notes: Note[] = found.isAll ? [] : [{ code: 'more-conflicts', text: words.moreConflicts }];
  return { conflicts, notes };
}
