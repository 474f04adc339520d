import { type Community, idOf, typeOf } from '../../community/index.ts';
import type { Answer, GroupSuggestion, Language, Proposal } from '../../domain/index.ts';
import type { EmbeddingModel } from '../../embedding/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { RankedQuestion } from '../ask.ts';
import { type Brought, bringTogether } from '../bring-together.ts';
import type { Understanding } from '../candidates/understand.ts';
import { answersTo } from '../same-question.ts';
import type { Ranked } from '../scorers/ranked.ts';
import { type NameOf, namesFor } from './names.ts';
import { notesOf } from './notes.ts';
import { presentArtefacts } from './present-artefacts.ts';
import { presentGroups } from './present-groups.ts';
import { confidenceOfPerson, presentPeople } from './present-people.ts';
import { presentQuestions } from './present-questions.ts';
import { readerLanguage } from './reader-language.ts';
import { topicLabel } from './topic-label.ts';
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
  const { community } = snapshot;
  // Only who may know is brought together: nobody where nobody does.
  const sure = ranking.people.filter((person) => confidenceOfPerson(asked, person) !== 'faint');
  const brought = bringTogether(community, sure, ranking.found, understanding.topics, hasLeader);
  const isAnswered = ({ node }: Ranked): boolean => answersTo(community, node).length > 0;
  const answered = ranking.questions.filter(isAnswered).slice(0, limit);
  const titles = namesFor(asked, graph, language);
  const [{ people, others, names, nameOf, keptOut }, groups, artefacts, answers] = await Promise.all([
    presentPeople(asked, graph, { limit, language, brought, names: titles }),
    presentGroups(asked, graph, { limit, names: titles }),
    presentArtefacts(asked, graph, limit),
    presentQuestions(asked, { ...ranking, questions: answered }, graph),
  ]);
  const thin = options.depth === undefined && people.every(({ confidence }) => confidence === 'faint');
  const hasGroup = groups.some(({ confidence }) => confidence !== 'faint');
  const wantsKnowledge = asksForKnowledge(understanding);
  const isProposed = !thin && ((wantsKnowledge && !hasGroup) || team !== undefined);
  const proposal = isProposed ? proposalOf(asked, brought, names, nameOf, language) : null;
  const notes = notesOf(asked, model, { people, others, keptOut }, language);
  if (!hasGroup && ranking.found.length > 0 && wantsKnowledge) notes.push(note('no-group', language));
  return {
    question: asked.ask.question,
    language: understanding.language,
    replyLanguage: language,
    topics: understanding.topics.map(({ topic }) => ({
      id: idOf(community, topic),
      label: topicLabel(community, topic, language),
    })),
    people: thin ? people.slice(0, NEAREST) : people,
    others,
    groups: groups satisfies GroupSuggestion[],
    artefacts,
    answers: answers.filter((question) => question.answers.length > 0),
    proposal,
    notes,
  };
}

/** Whether a question asks who knows about something, and not for someone by name or by what they are. */
function asksForKnowledge({ named = [], asks = null }: Understanding): boolean {
  return asks?.nothingElse !== true && !named.some(({ type }) => type === 'member');
}

/** Whom to bring together when no group fits or when it was asked for; null when fewer than two people would be left. */
function proposalOf(
  asked: RankedQuestion,
  brought: readonly Brought[],
  names: ReadonlyMap<string, string>,
  nameOf: NameOf,
  language: Language,
): Proposal | null {
  const members = brought.flatMap(({ id, covers }) => {
    const name = names.get(id);
    if (name === undefined) return [];
    const named = coversOf(asked.snapshot.community, covers, nameOf);
    const why = named.length > 0 ? PROPOSAL.member : PROPOSAL.experience;
    return [{ id, name, covers: named, why: why[language].replace('{covers}', named.join(', ')) }];
  });
  const [first] = members;
  if (first === undefined || members.length < 2) return null;
  const { team } = asked.ask;
  const leader = team === 'with-leader' ? first : null;
  const why = PROPOSAL[team === undefined ? 'whole' : leader === null ? 'asked' : 'led'][language];
  return { members, leader: leader?.id ?? null, why: why.replace('{leader}', first.name) };
}

/** What somebody brings, in words: topics and what was made. A question is nothing that one brings. */
function coversOf(community: Community, covers: readonly number[], nameOf: NameOf): string[] {
  const brought = covers.filter((node) => ['topic', 'artefact'].includes(typeOf(community, node)));
  return [...new Set(brought.flatMap((node) => nameOf(node) ?? []))].slice(0, MOST_NAMED);
}

/** Things that one person is said to bring at most. */
const MOST_NAMED = 3;
