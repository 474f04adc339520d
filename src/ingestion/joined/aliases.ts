import type { OwnWord } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';

/** Whom each id that is gone stands for now: ids that are kept, never one that is gone itself. */
export type Aliases = ReadonlyMap<string, string>;

/** Reads whom each id that is gone stands for; while nobody was ever joined, nothing is looked for. */
export async function readAliases(graph: Graph): Promise<Aliases> {
  const [meta] = await graph.run('joins/version', {});
  if ((meta?.version ?? 0) === 0) return new Map();
  return new Map((await graph.run('joins/list', {})).map(({ from, kept }) => [from, kept]));
}

/** Words in which whoever hides that the record of one who is gone names them hides it in that of the one who is kept. */
export function withAliases(words: Map<string, OwnWord>, aliases: Aliases): Map<string, OwnWord> {
  if (aliases.size === 0) return words;
  for (const [member, word] of words) {
    const more = word.hides.flatMap((bit) => {
      const kept = bit.startsWith('member:') ? aliases.get(bit.slice('member:'.length)) : undefined;
      return kept === undefined || word.hides.includes(`member:${kept}`) ? [] : [`member:${kept}`];
    });
    if (more.length > 0) words.set(member, { ...word, hides: [...word.hides, ...more] });
  }
  return words;
}
