import { HIDDEN_WORDS, wordIndexesFor } from '../domain/index.ts';
import type { Graph, RunOptions } from '../graph/index.ts';
import { fullTextQuery } from './full-text-query.ts';
import { SEARCHABLE, type Searchable } from './items/index.ts';

/** A name says what a thing is, a text only what it mentions: a match there counts this much of one in a name. */
const TEXT_SHARE = 0.8;
/** Passages looked at per index: several can belong to one thing. */
const DEEP = 400;
/** How many times deeper each next reading of an index goes. */
const DEEPER = 4;

const LABELS: Record<Searchable, string> = {
  member: 'Member',
  topic: 'Topic',
  challenge: 'Challenge',
  question: 'Question',
  answer: 'Answer',
  artefact: 'Artefact',
  group: 'Group',
  organisation: 'Organisation',
  gathering: 'Gathering',
};

export interface Found {
  readonly type: Searchable;
  readonly id: string;
  readonly excerpt: string | null;
}

/**
 * Things whose name or text holds the words, best first. Each index is read on its own and its scores are set against
 * its best one, for scores of different indexes cannot be compared; a thing keeps the best it got anywhere.
 */
export async function findByWords(
  graph: Graph,
  viewer: { viewerId: string; visible: string[] },
  asked: { readonly text: string; readonly types: readonly Searchable[]; readonly limit: number },
  options: RunOptions,
): Promise<Found[]> {
  const query = fullTextQuery(asked.text);
  if (query === null || asked.types.length === 0) return [];
  const { types, limit } = asked;
  const labels = types.map((type) => LABELS[type]);
  const passagesOf = async (index: string) => {
    const parameters = { index, query, types, wanted: DEEP, things: limit, ...viewer };
    // What the viewer may not see takes nobody's place: an index is read deeper until enough is seen, or no more is left.
    for (let deep = DEEP; ; deep *= DEEPER) {
      const [read] = await graph.run('directory/search-passages', { ...parameters, limit: deep }, options);
      if (read === undefined || read.seen >= DEEP || read.raw < deep) return read?.found ?? [];
    }
  };
  // What is hidden is found by the keeper and by whom it is of.
  const indexes = [
    ...Object.values(wordIndexesFor(viewer.visible)),
    ...(viewer.visible.length > 1 ? [HIDDEN_WORDS] : []),
  ];
  const [names, ...passages] = await Promise.all([
    graph.run('directory/search-names', { query, labels, limit, ...viewer }, options),
    ...indexes.map((index) => passagesOf(index)),
  ]);
  const best = new Map<string, Found & { worth: number }>();
  const legs = [
    { rows: names.map((row) => ({ ...row, excerpt: '' })), share: 1 },
    ...passages.map((rows) => ({ rows, share: TEXT_SHARE })),
  ];
  for (const { rows, share } of legs) {
    const top = rows[0]?.score ?? 1;
    for (const row of rows) {
      const type = SEARCHABLE.find((known) => known === row.type);
      if (type === undefined) continue;
      const excerpt = row.excerpt === '' ? null : row.excerpt;
      const worth = (share * row.score) / top;
      const before = best.get(`${type} ${row.id}`);
      if (before === undefined || worth > before.worth)
        best.set(`${type} ${row.id}`, { type, id: row.id, excerpt: excerpt ?? before?.excerpt ?? null, worth });
    }
  }
  return [...best.values()]
    .sort(
      (a, b) => b.worth - a.worth || SEARCHABLE.indexOf(a.type) - SEARCHABLE.indexOf(b.type) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ type, id, excerpt }) => ({ type, id, excerpt }));
}
