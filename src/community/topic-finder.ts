import { type Lexicon, TopicFinder } from '../language/index.ts';
import type { Community, TopicFacts } from './community.ts';

/** Finds the community's topics, by their nodes, in a text. */
export function topicFinderOf(community: Community, lexicon?: Lexicon): TopicFinder<number> {
  return finderOf({ community }, lexicon);
}

function finderOf(seen: { readonly community: Community }, lexicon?: Lexicon): TopicFinder<number> {
  return new TopicFinder(
    [...seen.community.topics].map(([node, topic]) => ({ topic: node, names: namesOf(topic), labels: topic.labels })),
    { specificity: (node) => specificityOf(seen.community, node), ...(lexicon === undefined ? {} : { lexicon }) },
  );
}

/** Finds the topics of one community after another: what was worked out from names is kept while they stay the same. */
export class TopicFinders {
  #last:
    | { readonly lexicon: Lexicon; readonly finder: TopicFinder<number>; seen: { community: Community } }
    | undefined;

  of(community: Community, lexicon: Lexicon): TopicFinder<number> {
    const last = this.#last;
    if (last?.lexicon === lexicon && last.seen.community.topics === community.topics) {
      last.seen.community = community;
      return last.finder;
    }
    const seen = { community };
    this.#last = { lexicon, seen, finder: finderOf(seen, lexicon) };
    return this.#last.finder;
  }
}

function namesOf({ names, labels, label }: TopicFacts): readonly string[] {
  return [...new Set([...names, ...Object.values(labels), ...(label === null ? [] : [label])])];
}

/**
 * 1 for a topic that nothing is tied to yet, .5 at about 30 relations, .3 at a thousand. Only what everyone may see is
 * counted: a hidden member leaves no trace here either.
 */
function specificityOf(community: Community, node: number): number {
  let tied = 0;
  for (let edge = community.offsets[node] ?? 0; edge < (community.offsets[node + 1] ?? 0); edge++)
    if (community.visibility[community.targets[edge] ?? 0] === 0) tied++;
  return 1 / (1 + Math.log10(1 + tied) / 1.5);
}
