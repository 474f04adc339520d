import { type Identified, loader, notFound } from './one-reading.ts';
import type { Page, Paging } from './page.ts';

/** Things of one kind as one viewer sees them. What is asked for in the same turn is read together, and once. */
export interface Collection<Card extends Identified, Details extends object, Filter extends object> {
  list(asked: Filter & Paging): Promise<Page<Card>>;
  /** The card, or null when there is none of that id or the viewer may not see it. */
  card(id: string): Promise<Card | null>;
  details(id: string): Promise<Details | null>;
  /** Card and details together; `not-found` when there is none of that id or the viewer may not see it. */
  read(id: string): Promise<Card & Details>;
}

/** How a collection reads the graph. Rows come in any order, and lack what is not there or not visible. */
export interface Reads<Card extends Identified, Details extends object, Filter extends object> {
  readonly type: string;
  ids(
    asked: Filter & { readonly offset: number; readonly limit: number; readonly among: readonly string[] | null },
  ): Promise<{ total: number; ids: string[] }[]>;
  cards(ids: readonly string[]): Promise<Card[]>;
  details(ids: readonly string[]): Promise<(Details & Identified)[]>;
  /** Ids of this kind whose words match, best first. */
  find(text: string): Promise<string[]>;
  /** The id that another one stands for by now; undefined for none. */
  idOf?(id: string): Promise<string | undefined>;
}

export function collection<Card extends Identified, Details extends object, Filter extends object>(
  reads: Reads<Card, Details, Filter>,
): Collection<Card, Details, Filter> {
  const cards = loader(reads.cards);
  const details = loader<Details & Identified>(reads.details);

  async function load(ids: readonly string[]): Promise<Card[]> {
    const found = await Promise.all(ids.map((id) => cards.load(id)));
    return found.filter((card) => card !== null);
  }

  async function whole(id: string): Promise<(Card & Details) | null> {
    const [card, rest] = await Promise.all([cards.load(id), details.load(id)]);
    return card === null || rest === null ? null : { ...card, ...rest };
  }

  return {
    async list({ search, offset, limit, ...filter }) {
      // What is left after paging and search have been taken out is the filter.
      const rest = filter as unknown as Filter;
      if (search === undefined) {
        const [page] = await reads.ids({ ...rest, offset, limit, among: null });
        return { total: page?.total ?? 0, offset, limit, items: await load(page?.ids ?? []) };
      }
      const found = await reads.find(search);
      const [page] = await reads.ids({ ...rest, offset: 0, limit: found.length, among: found });
      const passing = new Set(page?.ids);
      const ids = found.filter((id) => passing.has(id));
      return { total: ids.length, offset, limit, items: await load(ids.slice(offset, offset + limit)) };
    },
    card: (id) => cards.load(id),
    details: (id) => details.load(id),
    async read(id) {
      const found = await whole(id);
      if (found !== null) return found;
      const other = await reads.idOf?.(id);
      const there = other === undefined ? null : await whole(other);
      if (there === null) throw notFound(reads.type, id);
      return there;
    },
  };
}
