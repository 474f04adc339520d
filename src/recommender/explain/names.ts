import DataLoader from 'dataloader';
import { idOf, type NodeType, nameOfTopic, typeOf } from '../../community/index.ts';
import type { Language } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { RankedQuestion } from '../ask.ts';

/** What things are called, by node: titles and names, labels of topics in the reader's language. Of members nothing. */
export type NameOf = (node: number) => string | undefined;

/** Reads what things are called; an answer or a remark as the question that it stands under. */
export interface Names {
  of(nodes: Iterable<number>): Promise<NameOf>;
}

/** Names for one answer: what its lists ask for at the same time is read at once. */
export function namesFor(asked: RankedQuestion, graph: Graph, language: Language): Names {
  const { community } = asked.snapshot;
  const loader = new DataLoader((nodes: readonly number[]) => readNames(asked, graph, nodes));
  return {
    of: async (nodes) => {
      const wanted = [...new Set(nodes)].filter((node) => node >= 0 && READ.has(typeOf(community, node)));
      const names = await loader.loadMany(wanted);
      const byNode = new Map(wanted.map((node, place) => [node, names[place]]));
      return (node) => {
        if (typeOf(community, node) === 'topic') return nameOfTopic(community, node, language);
        const name = byNode.get(node);
        if (name instanceof Error) throw name;
        return name;
      };
    },
  };
}

const READ: ReadonlySet<string> = new Set(['question', 'challenge', 'artefact', 'group', 'answer', 'comment']);

async function readNames(
  { snapshot: { community }, options }: RankedQuestion,
  graph: Graph,
  nodes: readonly number[],
): Promise<(string | undefined)[]> {
  const of = (type: NodeType): string[] =>
    nodes.filter((node) => typeOf(community, node) === type).map((node) => idOf(community, node));
  const wanted = {
    questions: of('question'),
    challenges: of('challenge'),
    artefacts: of('artefact'),
    groups: of('group'),
    answers: of('answer'),
    comments: of('comment'),
  };
  const rows = await graph.run('explain/names', wanted, options.signal ? { signal: options.signal } : {});
  const names = new Map(rows.map(({ type, id, name }) => [`${type}\u0000${id}`, name]));
  return nodes.map((node) => names.get(`${typeOf(community, node)}\u0000${idOf(community, node)}`));
}
