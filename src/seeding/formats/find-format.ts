import { AppError } from '../../domain/index.ts';
import { BUILT_IN_FORMATS } from './built-in.ts';
import type { Format } from './format.ts';

/** The format of this id or alias, among those built in and those the community added; its own win over ours. */
export function findFormat(name: string, own: readonly Format[] = []): Format {
  const wanted = name.trim().toLowerCase();
  const all = [...own, ...BUILT_IN_FORMATS];
  const found = all.find(({ id, aliases }) => id === wanted || aliases.includes(wanted));
  if (found !== undefined) return found;
  throw new AppError(
    'bad-input',
    `there is no format "${name}": choose one of ${[...new Set(all.map(({ id }) => id))].join(', ')}`,
    { details: { field: 'format' } },
  );
}
