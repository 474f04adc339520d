import type { Community, NodeType } from '../../community/index.ts';
import { code, dateOf, eachEdge, NO_DAY, typeOf } from '../../community/index.ts';
import type { Heard } from '../fair/feedback.ts';
import type { FoundItem } from '../retrieve/fuse.ts';
import type { Leg } from '../retrieve/legs.ts';
import { feedbackParts } from '../scorers/feedback.ts';
import { addPart, type ContributionName, type Parts, scoreOf } from '../scorers/part.ts';
import { inOrder, type Ranked, rankedBy } from './ranked.ts';

const NAMES: Readonly<Record<Leg, ContributionName>> = {
  words: 'words',
  folded: 'words',
  bridged: 'topic',
  topics: 'topic',
  vectors: 'meaning',
};

/** Artefacts to read: as well as their passages were found, and what was said of them on questions like this one. */
export function rankArtefacts(
  community: Community,
  found: readonly FoundItem[],
  heard: readonly Heard[] = [],
  today = NO_DAY,
): Ranked[] {
  const parts: Parts = new Map();
  for (const item of found) {
    if (item.type !== 'artefact') continue;
    addItem(community, parts, community.find('artefact', item.id), item, 1);
  }
  for (const [node, own] of parts) {
    const said = heard.filter((word) => word.node === node);
    own.push(...feedbackParts(said, scoreOf(own), today));
  }
  return inOrder([...parts].map(([node, own]) => rankedBy(community, node, scoreOf(own), () => own)));
}

/** What an answer or a remark found says for the question it stands under. */
const UNDERNEATH = 0.5;

/** Earlier questions: as well as they, and the answers and remarks under them, were found. */
export function rankQuestions(community: Community, found: readonly FoundItem[]): Ranked[] {
  const parts: Parts = new Map();
  for (const item of found) {
    const node = community.find(item.type as NodeType, item.id);
    if (node < 0) continue;
    if (item.type === 'question') addItem(community, parts, node, item, 1);
    else if (item.type === 'answer' || item.type === 'comment')
      for (const question of questionsAbove(community, node)) addItem(community, parts, question, item, UNDERNEATH);
  }
  return inOrder([...parts].map(([node, own]) => rankedBy(community, node, scoreOf(own), () => own)));
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
  for (const { leg, amount } of item.shares)
    addPart(parts, target, { name: NAMES[leg], amount: amount * factor, evidence });
}
