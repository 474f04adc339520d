import type { Graph } from '../../graph/index.ts';
import { fold } from '../../language/index.ts';
import { type Aliases, readAliases } from '../joined/aliases.ts';
import { REFERENCES } from '../record/fields.ts';
import type { CommunitySource, SourceItem } from './source.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Stands before a name where a source knows somebody by their name alone. No id holds it: signs like it are taken out of ids. */
const MARK = '\u0001';

/** How a source names somebody of whom it knows the name alone. */
export function memberNamed(name: string): string {
  return `${MARK}${name}`;
}

interface Known {
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * A source in which people who are known by their names alone are those of the source or the graph who have that name. Whoever
 * nobody has the name of becomes a member of that name; a name that several have stays nobody's, and is told. Whoever came from the
 * source that `goes` is not looked at.
 */
export function withPeopleByName(source: CommunitySource, graph: Graph, goes: string | null = null): CommunitySource {
  let known: Known | undefined;
  let told: string[] = [];
  return {
    ...source,
    told: () => [...(source.told?.() ?? []), ...told],
    async *items(onBytes) {
      known ??= await readKnown(source, graph, goes);
      const { ids, names } = known;
      const made = new Map<string, string>();
      for (const name of names.keys())
        if ((ids.get(name)?.size ?? 0) === 0) made.set(name, `${source.name}-${name.replace(/[^\p{L}\p{N}]+/gu, '-')}`);
      told = tellOf({ ids, names }, made);
      const idOf = (name: string): string | undefined => made.get(name) ?? only(ids.get(name));
      if (made.size > 0) yield [...made].map(([name, id]) => madeMember(source.name, id, names.get(name) ?? name));
      for await (const items of source.items(onBytes)) yield items.map((item) => settled(item, idOf));
    },
  };
}

function only(ids: ReadonlySet<string> | undefined): string | undefined {
  return ids?.size === 1 ? [...ids][0] : undefined;
}

function madeMember(source: string, id: string, name: string): SourceItem {
  const value = { type: 'member', id, name };
  return { place: { file: source, line: 1 }, original: () => JSON.stringify(value), value, bytes: 100 };
}

function tellOf({ ids, names }: Known, made: ReadonlyMap<string, string>): string[] {
  const several = [...names].filter(([name]) => (ids.get(name)?.size ?? 0) > 1);
  const found = names.size - made.size - several.length;
  return [
    ...(found > 0 ? [`people known by their names: ${found}, each the only one here of that name`] : []),
    ...(made.size > 0
      ? [`people nobody here has the name of: ${made.size}; they become members with a name alone`]
      : []),
    ...(several.length > 0
      ? [`names that several here have: ${several.length}; what they made stays nobody's: write the id in their place`]
      : []),
  ];
}

/** Who is named by name alone, and who has these names: in the source itself, and in the graph. */
async function readKnown(source: CommunitySource, graph: Graph, goes: string | null): Promise<Known> {
  const names = new Map<string, string>();
  const ids = new Map<string, Set<string>>();
  const own: [string, string][] = [];
  for await (const items of source.items(() => {}))
    for (const { value } of items) {
      const fields = (value ?? {}) as Fields;
      if (fields['type'] === 'member' && typeof fields['name'] === 'string' && fields['id'] !== undefined)
        own.push([nameKey(fields['name']), String(fields['id'])]);
      for (const name of namesIn(fields)) names.set(nameKey(name), name.trim());
    }
  if (names.size === 0) return { ids, names };
  const rows = await graph.run('import/members-named', { names: [...names.values()].flatMap(spellings) });
  const here = rows.filter(({ source }) => goes === null || source !== goes);
  for (const [name, id] of [...own, ...here.map(({ name, id }): [string, string] => [nameKey(name), id])])
    if (names.has(name)) ids.set(name, (ids.get(name) ?? new Set()).add(id));
  // Who has that name by several ids and is one member by now is one.
  const aliases = await readAliases(graph);
  for (const [name, of] of ids) ids.set(name, asOne(of, aliases));
  return { ids, names };
}

function asOne(ids: ReadonlySet<string>, aliases: Aliases): Set<string> {
  const members = new Map<string, string>();
  for (const id of [...ids].sort()) {
    const kept = aliases.get(id) ?? id;
    if (id === kept || !members.has(kept)) members.set(kept, id);
  }
  return new Set(members.values());
}

/** "Peeters, Anna" is Anna Peeters. */
function nameKey(name: string): string {
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name.trim());
  return fold(turned ? `${turned[2]} ${turned[1]}` : name)
    .replace(/\s+/g, ' ')
    .trim();
}

function spellings(name: string): string[] {
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  return [name, ...(turned ? [`${turned[2]} ${turned[1]}`] : [])].map((one) => one.toLowerCase());
}

function* namesIn(fields: Fields): Generator<string> {
  for (const field of memberFields(fields))
    for (const one of [fields[field]].flat()) if (typeof one === 'string' && one.startsWith(MARK)) yield one.slice(1);
}

function memberFields({ type }: Fields): string[] {
  const references = REFERENCES[type as keyof typeof REFERENCES] ?? {};
  return Object.keys(references).filter((field) => references[field] === 'member');
}

function settled(item: SourceItem, idOf: (name: string) => string | undefined): SourceItem {
  const fields = (item.value ?? {}) as Fields;
  if ([...namesIn(fields)].length === 0) return item;
  const value: Record<string, unknown> = { ...fields };
  const one = (named: unknown): unknown =>
    typeof named === 'string' && named.startsWith(MARK) ? idOf(nameKey(named.slice(1))) : named;
  for (const field of memberFields(fields)) {
    const stands = value[field];
    value[field] = Array.isArray(stands) ? stands.map(one).filter((id) => id !== undefined) : one(stands);
  }
  return { ...item, value, original: () => JSON.stringify(value) };
}
