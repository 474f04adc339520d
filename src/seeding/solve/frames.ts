import { AppError } from '../../domain/index.ts';
import type { Format } from '../formats/format.ts';
import { type Frame, frameOfSizes, planFrames } from '../optimise/frame.ts';
import type { Rule } from '../rules/rule.ts';
import type { SeedRequest } from '../seed-request.ts';

type Wanted = Pick<SeedRequest, 'size' | 'groups' | 'sizes' | 'rounds'>;

/** Sizes are the format's own business: a wish outside them is a mistake, not a conflict of rules. */
export function checkWanted(format: Format, { size, groups, sizes, rounds }: Wanted): void {
  const wrong = (field: string, message: string): AppError =>
    new AppError('bad-input', message, { details: { field } });
  if (size !== undefined && (size < format.size.min || size > format.size.max))
    throw wrong(
      'size',
      `${format.id} takes ${format.size.min} to ${format.size.max} people a group, not ${size}: choose a size in between`,
    );
  if (sizes !== undefined && (size !== undefined || groups !== undefined))
    throw wrong('sizes', 'sizes says how many groups there are and how large each is: leave out size and groups');
  const odd = sizes?.find((one) => one < format.size.min || one > format.size.max);
  if (odd !== undefined)
    throw wrong(
      'sizes',
      `${format.id} takes ${format.size.min} to ${format.size.max} people a group, not ${odd}: choose sizes in between`,
    );
  if (groups !== undefined && groups < 1)
    throw wrong('groups', `${groups} groups cannot be made: ask for at least one`);
  if (rounds !== undefined && (rounds < 1 || rounds > 60))
    throw wrong('rounds', `${rounds} rounds cannot be planned: ask for 1 to 60`);
}

/** Refuses sizes that ask for more people than there are. */
export function checkEnough(people: number, { sizes }: Wanted): void {
  const asked = sizes?.reduce((sum, size) => sum + size, 0) ?? 0;
  if (asked > people)
    throw new AppError(
      'bad-input',
      `groups of ${sizes?.join(', ')} take ${asked} people, and the pool holds ${people}: ask for smaller or fewer groups, or widen the pool`,
      { details: { field: 'sizes' } },
    );
}

/** Kept groups have a size of their own: sizes and numbers are planned for the others, and room is made for the kept. */
export function framesFor(
  people: number,
  format: Format,
  { size, groups, sizes }: Wanted,
  rules: readonly Rule[],
): Frame[] {
  const kept = rules.flatMap(({ constraints }) => constraints.filter((constraint) => constraint.kind === 'kept'));
  const keptPeople = kept.reduce((sum, constraint) => sum + constraint.people.length, 0);
  if (sizes !== undefined) return framesOfSizes(people, keptPeople, sizes, new Set(kept.map(({ group }) => group)));
  const others = groups === undefined ? undefined : groups - kept.length;
  if (kept.length > 0 && people === keptPeople && (others ?? 0) <= 0)
    return [{ groups: kept.length, min: 0, max: people, leftOut: { min: 0, max: 0 } }];
  const frames = planFrames({
    people: people - keptPeople,
    size: format.size,
    gathers: format.gathers,
    groupSize: size,
    groups: others,
  });
  return frames.map((frame) => ({ ...frame, groups: frame.groups + kept.length }));
}

/** Sizes are those of the groups that are not kept, in their order. */
function framesOfSizes(
  people: number,
  keptPeople: number,
  sizes: readonly number[],
  kept: ReadonlySet<number>,
): Frame[] {
  const frame = frameOfSizes(people - keptPeople, sizes);
  if (frame === null) return [];
  const waiting = [...sizes];
  const all = Array.from({ length: sizes.length + kept.size }, (_, group) =>
    kept.has(group) ? 0 : (waiting.shift() ?? 0),
  );
  return [{ ...frame, sizes: all, groups: all.length }];
}
