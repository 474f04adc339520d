import { idOf, typeOf } from '../../community/index.ts';
import type { Language } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { RankedQuestion } from '../ask.ts';
import { nameOfTopic } from './topic-label.ts';

/** What things are called, by node: titles and names, labels of topics in the reader's language. Of members nothing. */
export type NameOf = (node: number) => string | undefined;

/** Reads what these things are called; an answer or a remark as the question that it stands under. */
export async function readNames(
  { snapshot: { community }, options }: RankedQuestion,
  graph: Graph,
  nodes: Iterable<number>,
  language: Language,
): Promise<NameOf> {
  const ids: Record<string, Set<string>> = {};
  for (const type of ['question', 'challenge', 'artefact', 'group', 'answer', 'comment']) ids[type] = new Set();
  for (const node of nodes) if (node >= 0) ids[typeOf(community, node)]?.add(idOf(community, node));
  const of = (type: string): string[] => [...(ids[type] ?? [])];
  const wanted = {
    questions: of('question'),
    challenges: of('challenge'),
    artefacts: of('artefact'),
    groups: of('group'),
    answers: of('answer'),
    comments: of('comment'),
  };
  const isAny = Object.values(wanted).some((list) => list.length > 0);
  const rows = isAny ? await graph.run('explain/names', wanted, options.signal ? { signal: options.signal } : {}) : [];
  const names = new Map(rows.map(({ type, id, name }) => [`${type}\u0000${id}`, name]));
  return (node) => {
    const type = typeOf(community, node);
    if (type === 'topic') return nameOfTopic(community, node, language);
    return names.get(`${type}\u0000${idOf(community, node)}`);
  };
}
