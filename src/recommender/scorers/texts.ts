import { type Community, code, dateOf, eachEdge, NO_DAY, type NodeType, typeOf } from '../../community/index.ts';
import type { FoundItem } from '../candidates/fuse.ts';
import type { Retriever } from '../candidates/retriever.ts';
import { feedback } from './feedback.ts';
import { addPart, type ContributionName, type Parts } from './part.ts';
import { rankBy, type ScorerList } from './rank-by.ts';
import type { Ranked } from './ranked.ts';
import { type Scorer, scoringOf } from './scorer.ts';
import type { Subject } from './subject.ts';

/** Texts are ranked by how well they were found, spread over nobody. */
type FoundTexts = Pick<Subject, 'community' | 'found'>;

const NAMES: Readonly<Record<Retriever, ContributionName>> = {
  words: 'words',
  folded: 'words',
  bridged: 'topic',
  topics: 'topic',
  vectors: 'meaning',
};

/** How well the passages of an artefact were found: its fused score, one part for each retriever. */
const foundArtefact: Scorer<FoundTexts> = ({ community, found }) => {
  const parts: Parts = new Map();
  for (const item of found)
    if (item.type === 'artefact') addItem(community, parts, community.find('artefact', item.id), item, 1);
  return scoringOf(parts);
};

/** What the best answer or remark found says for the question it stands under; each further one half of the one before. */
const UNDERNEATH = 0.5;

/** How well an earlier question was found, and the answers and remarks under it, the first of those by half of its score. */
const foundQuestion: Scorer<FoundTexts> = ({ community, found }) => {
  const parts: Parts = new Map();
  const factors = new Map<number, number>();
  // Found best first, so that the best of what stands under a question comes first.
  for (const item of found) {
    const node = community.find(item.type as NodeType, item.id);
    if (node < 0) continue;
    if (item.type === 'question') addItem(community, parts, node, item, 1);
    else if (item.type === 'answer' || item.type === 'comment')
      for (const question of questionsAbove(community, node)) {
        const factor = factors.get(question) ?? UNDERNEATH;
        factors.set(question, factor / 2);
        addItem(community, parts, question, item, factor);
      }
  }
  return scoringOf(parts);
};

/** Artefacts to read: as well as their passages were found, and what was said of them on questions like this one. */
const ARTEFACTS: ScorerList<Subject> = { evidence: [foundArtefact], adjustments: [feedback] };

/** Earlier questions: as well as they, and what stands under them, were found. */
const QUESTIONS: ScorerList<FoundTexts> = { evidence: [foundQuestion], adjustments: [] };

export function rankArtefacts(subject: Subject): Ranked[] {
  return rankBy(subject, ARTEFACTS, { isIn: () => true });
}

export function rankQuestions(texts: FoundTexts): Ranked[] {
  return rankBy(texts, QUESTIONS, { isIn: () => true });
}

function questionsAbove(community: Community, node: number): number[] {
  const above: number[] = [];
  eachEdge(community, node, code('ANSWERS'), (question) => above.push(question));
  eachEdge(community, node, code('ON'), (target) => {
    if (typeOf(community, target) === 'question') above.push(target);
    else eachEdge(community, target, code('ANSWERS'), (question) => above.push(question));
  });
  return above;
}

function addItem(community: Community, parts: Parts, target: number, item: FoundItem, factor: number): void {
  if (target < 0) return;
  const node = community.find(item.type as NodeType, item.id);
  const evidence = { type: item.type, id: item.id, date: dateOf(community.days[node] ?? NO_DAY) };
  for (const { retriever, amount } of item.shares)
    addPart(parts, target, { name: NAMES[retriever], amount: amount * factor, evidence });
}
