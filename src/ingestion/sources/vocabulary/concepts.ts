import { LANGUAGES } from '../../../domain/index.ts';
import type { Counted } from '../../reading/counted.ts';
import { madeItem } from '../../reading/made-item.ts';
import type { SourceItem } from '../../reading/source.ts';
import type { Place } from '../../record/fault.ts';

const ITEMS_AT_A_TIME = 500;

/** What a vocabulary says of one concept. */
export interface Concept {
  /** By language, `''` for none said. */
  readonly labels: Map<string, string>;
  readonly others: Set<string>;
  readonly texts: Map<string, string>;
  readonly broader: string[];
}

export function conceptOf(concepts: Map<string, Concept>, uri: string): Concept {
  let concept = concepts.get(uri);
  if (concept === undefined) {
    concept = { labels: new Map(), others: new Set(), texts: new Map(), broader: [] };
    concepts.set(uri, concept);
  }
  return concept;
}

/** Whether a language is one that topics have names in; `''` for none said is. */
export function isOurs(language: string): boolean {
  return language === '' || (LANGUAGES as readonly string[]).includes(language.slice(0, 2));
}

/** The concepts that have a name as topics, in their order. */
export function topicItems(
  concepts: ReadonlyMap<string, Concept>,
  {
    source,
    counted,
    placeOf,
  }: { readonly source: string; readonly counted: Counted; readonly placeOf: (uri: string, at: number) => Place },
): SourceItem[] {
  const ids = idsOf(concepts, source);
  return [...ids].map(([uri, id], at) =>
    madeItem(placeOf(uri, at), topicOf(concepts.get(uri) as Concept, { id, uri, ids, counted })),
  );
}

/** The last part of an address, and all of it where two end alike. */
function idsOf(concepts: ReadonlyMap<string, Concept>, source: string): Map<string, string> {
  const lasts = new Map<string, number>();
  const named = [...concepts].filter(([, { labels }]) => labels.size > 0).map(([uri]) => uri);
  for (const uri of named) lasts.set(lastOf(uri), (lasts.get(lastOf(uri)) ?? 0) + 1);
  return new Map(named.map((uri) => [uri, `${source}-${lasts.get(lastOf(uri)) === 1 ? lastOf(uri) : uri}`]));
}

function lastOf(uri: string): string {
  return /([^/#]+)[/#]?$/.exec(uri)?.[1] ?? uri;
}

function topicOf(
  { labels, others, texts, broader }: Concept,
  { id, uri, ids, counted }: { id: string; uri: string; ids: ReadonlyMap<string, string>; counted: Counted },
) {
  const ours = LANGUAGES.flatMap((tag) => {
    const label = labels.get(tag) ?? [...labels].find(([language]) => language.startsWith(`${tag}-`))?.[1];
    return label === undefined ? [] : [[tag, label] as const];
  });
  const [first] = labels.values();
  if (ours.length === 0) counted.add('concepts without a name in French, Dutch or English, under the name they have');
  const above = [...new Set(broader)].filter((one) => one !== uri && ids.has(one));
  if (above.length > 1) counted.add('concepts under more than one broader concept: the first of them was taken');
  const text = LANGUAGES.map((tag) => texts.get(tag)).find((one) => one !== undefined) ?? [...texts.values()][0];
  const names = new Set(ours.map(([, label]) => label));
  const aliases = [...others].filter((other) => !names.has(other));
  return {
    ...{ type: 'topic', id, label: ours.length > 0 ? Object.fromEntries(ours) : first },
    ...(text === undefined ? {} : { description: text }),
    ...(above[0] === undefined ? {} : { broader: ids.get(above[0]) }),
    ...(aliases.length === 0 ? {} : { aliases }),
  };
}

export function inPieces(items: readonly SourceItem[]): SourceItem[][] {
  return Array.from({ length: Math.ceil(items.length / ITEMS_AT_A_TIME) }, (_, at) =>
    items.slice(at * ITEMS_AT_A_TIME, (at + 1) * ITEMS_AT_A_TIME),
  );
}
