import { idOf, typeOf } from '../../community/index.ts';
import type { Answer, GroupSuggestion, Language, Proposal } from '../../domain/index.ts';
import { note, PROPOSAL } from '../explain/words.ts';
import { type Brought, bringTogether } from '../propose.ts';
import type { Asked, RecommenderParts } from '../recommender.ts';
import { artefactSuggestions } from './artefacts.ts';
import { groupSuggestions } from './groups.ts';
import { notesOf } from './notes.ts';
import { peopleSuggestions } from './people.ts';
import { questionSuggestions } from './questions.ts';
import { readerLanguage } from './reader-language.ts';

const USUAL_LIMIT = 5;
/** Where nobody has shown knowledge, those nearest are named, and the list is not filled up. */
const NEAREST = 3;

/** Dresses a ranking for its reader: names, texts, ways to reach people, reasons and notes in the question's language. */
export async function answerOf(asked: Asked, parts: RecommenderParts): Promise<Answer> {
  const { ranking, understanding, state, options } = asked;
  const limit = options.depth ?? asked.ask.limit ?? USUAL_LIMIT;
  const language = readerLanguage(asked);
  const { team } = asked.ask;
  const hasLeader = team === 'with-leader';
  const brought = bringTogether(state.community, ranking.people, ranking.found, understanding.topics, hasLeader);
  const [{ people, names }, groups, artefacts, answers] = await Promise.all([
    peopleSuggestions(
      asked,
      parts,
      limit,
      brought.map(({ id }) => id),
    ),
    groupSuggestions(asked, parts, limit),
    artefactSuggestions(asked, parts, limit),
    questionSuggestions(asked, ranking.grip, parts, ranking.questions.slice(0, limit)),
  ]);
  const thin = options.depth === undefined && people.every(({ confidence }) => confidence === 'faint');
  const titles = new Map([...artefacts, ...answers].map(({ id, title }) => [id, title]));
  const fits = groups.some(({ confidence }) => confidence !== 'faint');
  const proposal = fits && team === undefined ? null : proposalOf(asked, brought, names, titles, language);
  const notes = notesOf(asked, parts, people, language);
  if (!fits && ranking.found.length > 0) notes.push(note('no-group', language));
  return {
    question: asked.ask.question,
    language: understanding.language,
    topics: understanding.topics.map(({ topic }) => ({
      id: idOf(state.community, topic),
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

function topicLabel({ state }: Asked, node: number, language: Language): string {
  const topic = state.community.topics.get(node);
  return (
    topic?.labels[language] ?? topic?.label ?? Object.values(topic?.labels ?? {})[0] ?? idOf(state.community, node)
  );
}

/** Whom to bring together when no group fits or when it was asked for; null when fewer than two people would be left. */
function proposalOf(
  asked: Asked,
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

function aspectName(asked: Asked, node: number, titles: ReadonlyMap<string, string>, language: Language): string {
  const { community } = asked.state;
  if (typeOf(community, node) === 'topic') return topicLabel(asked, node, language);
  return titles.get(idOf(community, node)) ?? idOf(community, node);
}
