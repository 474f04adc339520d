import { type Language, type Viewer, viewerParameters } from '../domain/index.ts';
import type { Graph, Queries, QueryName } from '../graph/index.ts';
import { findByWords } from './find-by-words.ts';
import type { Searchable } from './items/index.ts';

export interface ReadingOptions {
  /** Language of topic labels, where a topic has one in it. */
  readonly language?: Language | undefined;
  /** Stops every reading under way. */
  readonly signal?: AbortSignal | undefined;
}

/** How many matches a list with a search looks through. */
const SEARCH_DEPTH = 200;

const LABEL_PROPERTIES = { fr: 'labelFr', nl: 'labelNl', en: 'labelEn' } as const;

/** Runs a query for a view, stopped when the view's request is. */
export type Run = <Name extends QueryName>(
  query: Name,
  parameters: Queries[Name]['parameters'],
) => Promise<Queries[Name]['row'][]>;

/** What every reading of one view shares: who looks, in which language, and what stops it. */
export function openReading(graph: Graph, viewer: Viewer, { language = 'en', signal }: ReadingOptions) {
  const who = viewerParameters(viewer);
  const options = signal === undefined ? {} : { signal };
  const find = (text: string, types: readonly Searchable[], limit: number) =>
    findByWords(graph, who, { text, types, limit }, options);
  return {
    who,
    label: LABEL_PROPERTIES[language],
    run: ((query, parameters) => graph.run(query, parameters, options)) as Run,
    find,
    finder: (type: Searchable) => async (text: string) => (await find(text, [type], SEARCH_DEPTH)).map(({ id }) => id),
  };
}
