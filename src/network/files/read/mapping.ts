import { AppError } from '../../../domain/index.ts';
import { show } from './found.ts';

/**
 * Under which name a file holds what it does not call by our own name: `{ source: 'From', weight: 'Strength' }`. Our
 * own names, in any case, need no mapping. `source`, `target` and `id` are names of columns, so they apply to CSV alone.
 */
export interface Mapping {
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  readonly weight?: string | undefined;
  readonly kind?: string | undefined;
  /** Whether a row's edge is directed or undirected; CSV alone. Our own name: `type`. */
  readonly direction?: string | undefined;
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly type?: string | undefined;
  readonly x?: string | undefined;
  readonly y?: string | undefined;
}

/** Which of these names holds a field: the mapped one, else our own in any case; nothing when none does. */
export function nameOf(names: readonly string[], own: string, mapped: string | undefined): string | undefined {
  if (mapped !== undefined) {
    const like = mapped.trim().toLowerCase();
    return names.find((name) => name === mapped) ?? names.find((name) => name.trim().toLowerCase() === like);
  }
  return names.find((name) => name === own) ?? names.find((name) => name.trim().toLowerCase() === own);
}

/** Refuses a mapping to a name that the file does not have. */
export function refuseUnknownName(field: string, mapped: string, names: readonly string[]): never {
  throw new AppError(
    'bad-input',
    `the mapping takes ${field} from ${show(mapped)}, but the file has ${listNames(names)}: name one of these`,
  );
}

export function listNames(names: readonly string[]): string {
  if (names.length === 0) return 'no names at all';
  const shown = names.slice(0, 20).map(show).join(', ');
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
