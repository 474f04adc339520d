import DataLoader from 'dataloader';
import { AppError } from '../domain/index.ts';

export interface Identified {
  readonly id: string;
}

/** As many things as one reading should ask of the database. */
const MOST_AT_ONCE = 100;

/** Things by id, those asked for in the same turn in one reading; null for what is not there. */
export function loader<Item extends Identified>(
  read: (ids: readonly string[]) => Promise<Item[]>,
): DataLoader<string, Item | null> {
  return new DataLoader<string, Item | null>(
    async (ids) => {
      const byId = new Map((await read(ids)).map((item) => [item.id, item]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    { maxBatchSize: MOST_AT_ONCE },
  );
}

export function notFound(type: string, id: string): AppError {
  return new AppError(
    'not-found',
    `there is no ${type} "${id}", or this viewer may not see it: look for it with /api/search?text=…`,
    { details: { type } },
  );
}
