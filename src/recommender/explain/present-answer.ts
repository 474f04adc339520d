import { idOf, typeOf } from '../../community/index.ts';
import type { Answer, GroupSuggestion, Language, Proposal } from '../../domain/index.ts';
import type { EmbeddingModel } from '../../embedding/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { RankedQuestion } from '../ask.ts';
import { type Brought, bringTogether } from '../bring-together.ts';
import { notesOf } from './notes.ts';
import { presentArtefacts } from './present-artefacts.ts';
import { presentGroups } from './present-groups.ts';
import { presentPeople } from './present-people.ts';
import { presentQuestions } from './present-questions.ts';
import { readerLanguage } from './reader-language.ts';
import { note, PROPOSAL } from './words.ts';

const USUAL_LIMIT = 5;
/** Where nobody has shown knowledge, those nearest are named, and the list is not filled up. */
const NEAREST = 3;

/** What presenting reads from, beside the question. */
export interface PresentParts {
  readonly graph: Graph;
  /** The sentence model in use; null without. */
  readonly model: EmbeddingModel | null;
}

/** Tells a ranking to its reader: names, texts, ways to reach people, reasons and notes in the question's language. */
export async function presentAnswer(asked: RankedQuestion, { graph, model }: PresentParts): Promise<Answer> {
  const { ranking, understanding, snapshot, options } = asked;
  const limit = options.depth ?? asked.ask.limit ?? USUAL_LIMIT;
  const language = readerLanguage(asked);
  const { team } = asked.ask;
  const hasLeader = team === 'with-leader';
  const brought = bringTogether(snapshot.community, ranking.people, ranking.found, understanding.topics, hasLeader);
  const [{ people, names, keptOut }, groups, artefacts, answers] = await Promise.all([
    presentPeople(
      asked,
      graph,
      limit,
      brought.map(({ id }) => id),
    ),
    presentGroups(asked, graph, limit),
    presentArtefacts(asked, graph, limit),
    presentQuestions(asked, { ...ranking, questions: ranking.questions.slice(0, limit) }, graph),
  ]);
  const thin = options.depth === undefined && people.every(({ confidence }) => confidence === 'faint');
  const titles = new Map([...artefacts, ...answers].map(({ id, title }) => [id, title]));
  const hasGroup = groups.some(({ confidence }) => confidence !== 'faint');
  const proposal = hasGroup && team === undefined ? null : proposalOf(asked, brought, names, titles, language);
  const notes = notesOf(asked, model, { people, keptOut }, language);
  if (!hasGroup && ranking.found.length > 0) notes.push(note('no-group', language));
  return {
    question: asked.ask.question,
    language: understanding.language,
    replyLanguage: language,
    topics: understanding.topics.map(({ topic }) => ({
      id: idOf(snapshot.community, topic),
      label: topicLabel(asked, topic, language),
    })),
    people: thin ? people.slice(0, NEAREST) : people,
    groups: groups satisfies GroupSuggestion[],
    artefacts,
    answers,
    proposal,
    notes,
  };
}

function topicLabel({ snapshot: { community } }: RankedQuestion, node: number, language: Language): string {
  const topic = community.topics.get(node);
  return topic?.labels[language] ?? topic?.label ?? Object.values(topic?.labels ?? {})[0] ?? idOf(community, node);
}

/** Whom to bring together when no group fits or when it was asked for; null when fewer than two people would be left. */
function proposalOf(
  asked: RankedQuestion,
  brought: readonly Brought[],
  names: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, string>,
  language: Language,
): Proposal | null {
  const members = brought.flatMap(({ id, covers }) => {
    const name = names.get(id);
    if (name === undefined) return [];
    const aspects = covers.map((node) => aspectName(asked, node, titles, language));
    return [{ id, name, covers: aspects, why: PROPOSAL.member[language].replace('{covers}', aspects.join(', ')) }];
  });
  const [first] = members;
  if (first === undefined || members.length < 2) return null;
  const { team } = asked.ask;
  const leader = team === 'with-leader' ? first : null;
  const why = PROPOSAL[team === undefined ? 'whole' : leader === null ? 'asked' : 'led'][language];
  return { members, leader: leader?.id ?? null, why: why.replace('{leader}', first.name) };
}

function aspectName(
  asked: RankedQuestion,
  node: number,
  titles: ReadonlyMap<string, string>,
  language: Language,
): string {
  const { community } = asked.snapshot;
  if (typeOf(community, node) === 'topic') return topicLabel(asked, node, language);
  return titles.get(idOf(community, node)) ?? idOf(community, node);
}
