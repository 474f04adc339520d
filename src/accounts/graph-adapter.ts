import { createAdapterFactory } from 'better-auth/adapters';
import type { AccountRecords, Fields } from './account-records.ts';

/** One condition of better-auth. */
interface Condition {
  readonly field: string;
  readonly value: unknown;
  readonly operator: string | undefined;
  readonly connector: 'AND' | 'OR' | undefined;
  readonly mode?: 'sensitive' | 'insensitive' | undefined;
}

/** Keeps all that better-auth keeps in the graph: one store for the community and who may come in. */
export const graphAdapter = (records: AccountRecords) =>
  createAdapterFactory({
    config: {
      adapterId: 'maillon-graph',
      supportsNumericIds: false,
      supportsDates: false,
      supportsJSON: false,
      supportsArrays: false,
    },
    adapter: () => {
      const look = (model: string, where: readonly Condition[] = []) => ({
        sought: records.soughtBy(model, mustBe(where)),
        fits: (fields: Fields) => fitsAll(fields, where),
      });
      const found = async (model: string, where: readonly Condition[] | undefined): Promise<Fields[]> => {
        const { sought, fits } = look(model, where);
        return await records.find(model, sought, fits);
      };
      return {
        create: async ({ model, data }) => (await records.create(model, data)) as never,
        findOne: async ({ model, where }) => ((await found(model, where))[0] ?? null) as never,
        findMany: async ({ model, where, limit, offset = 0, sortBy }) => {
          const all = await found(model, where);
          if (sortBy !== undefined) all.sort((a, b) => order(a[sortBy.field], b[sortBy.field]));
          if (sortBy?.direction === 'desc') all.reverse();
          return all.slice(offset, limit === undefined ? undefined : offset + limit) as never;
        },
        count: async ({ model, where }) => (await found(model, where)).length,
        update: async ({ model, where, update }) => {
          const { sought, fits } = look(model, where);
          return (await records.change(model, sought, fits, (fields) => ({
            ...fields,
            ...(update as Fields),
          }))) as never;
        },
        updateMany: async ({ model, where, update }) => {
          const all = await found(model, where);
          for (const { id } of all) {
            const sought = { seek: 'id', value: String(id) } as const;
            await records.change(model, sought, look(model, where).fits, (fields) => ({ ...fields, ...update }));
          }
          return all.length;
        },
        delete: async ({ model, where }) => {
          const { sought, fits } = look(model, where);
          await records.take(model, sought, fits);
        },
        deleteMany: async ({ model, where }) => {
          const { sought, fits } = look(model, where);
          return await records.takeAll(model, sought, fits);
        },
        consumeOne: async ({ model, where }) => {
          const { sought, fits } = look(model, where);
          return (await records.take(model, sought, fits)) as never;
        },
        incrementOne: async ({ model, where, increment, set }) => {
          const { sought, fits } = look(model, where);
          return (await records.change(model, sought, fits, (fields) => ({
            ...fields,
            ...Object.fromEntries(
              Object.entries(increment).map(([name, by]) => [name, Number(fields[name] ?? 0) + by]),
            ),
            ...set,
          }))) as never;
        },
      };
    },
  });

/** Fields that have to have one value each, whatever else is asked. */
function mustBe(where: readonly Condition[]): Fields {
  if (where.some(({ connector }, index) => index > 0 && connector === 'OR')) return {};
  const exact = where.filter(({ operator, mode }) => operator === 'eq' && mode !== 'insensitive');
  return Object.fromEntries(exact.map(({ field, value }) => [field, value]));
}

function fitsAll(fields: Fields, where: readonly Condition[]): boolean {
  let fits = true;
  for (const [index, condition] of where.entries()) {
    const one = fitsOne(fields[condition.field] ?? null, condition);
    fits = index === 0 ? one : condition.connector === 'OR' ? fits || one : fits && one;
  }
  return fits;
}

function fitsOne(own: unknown, { operator, value, mode }: Condition): boolean {
  const fold = (text: unknown): unknown => {
    if (text instanceof Date) return text.toISOString();
    return mode === 'insensitive' && typeof text === 'string' ? text.toLowerCase() : (text ?? null);
  };
  const [held, asked] = [fold(own), fold(value)];
  const list = Array.isArray(value) ? value.map(fold) : [];
  switch (operator) {
    case 'ne':
      return held !== asked;
    case 'lt':
      return held !== null && asked !== null && order(held, asked) < 0;
    case 'lte':
      return held !== null && asked !== null && order(held, asked) <= 0;
    case 'gt':
      return held !== null && asked !== null && order(held, asked) > 0;
    case 'gte':
      return held !== null && asked !== null && order(held, asked) >= 0;
    case 'in':
      return list.includes(held);
    case 'not_in':
      return !list.includes(held);
    case 'contains':
      return String(held ?? '').includes(String(asked));
    case 'starts_with':
      return String(held ?? '').startsWith(String(asked));
    case 'ends_with':
      return String(held ?? '').endsWith(String(asked));
    default:
      return held === asked;
  }
}

/** Numbers by size, all else by its letters: dates are ISO strings. */
function order(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a ?? ''), String(b ?? '')];
  return left < right ? -1 : left > right ? 1 : 0;
}
