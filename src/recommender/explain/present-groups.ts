import { type Community, dateOf, dayOf, type NodeType, typeOf } from '../../community/index.ts';
import {
  type GroupKind,
  type GroupSuggestion,
  type Language,
  MOST_IN_GROUP,
  viewerParameters,
} from '../../domain/index.ts';
import type { Graph, Queries } from '../../graph/index.ts';
import { list, QUOTED } from '../../language/index.ts';
import type { RankedQuestion } from '../ask.ts';
import { bestFinds } from '../candidates/best-finds.ts';
import { everybodysGroups, membersNow } from '../gathered.ts';
import type { Ranked } from '../scorers/ranked.ts';
import { confidenceOf, surestFirst } from './confidence.ts';
import { contributionsOf, type Tell, totalOf } from './contributions.ts';
import type { NameOf, Names } from './names.ts';
import { GROUP_TIED_BY, HOLDS, WAY_IN, WAY_IN_OF_NOBODY } from './phrases.ts';
import { heldWords } from './question-words.ts';
import { readerLanguage } from './reader-language.ts';
import { runsGroup } from './runs-group.ts';
import { REASONS } from './words.ts';

type Row = Queries['groups/suggested']['row'];

/** More groups are read than shown, for not all of them can be joined. */
const SPARE = 12;
/** Kinds that are open to whoever cares; one asks to be let into the others. */
const OPEN: ReadonlySet<string> = new Set<GroupKind>(['circle', 'initiative', 'plenary']);

/**
 * The best groups as cards: those that can be joined, or that the asker is in, and that stand for what is asked by more
 * than a common word. Nobody is sent to a duo, to a group that is full or to one that nearly everybody is in.
 */
export async function presentGroups(
  asked: RankedQuestion,
  graph: Graph,
  { limit, names }: { readonly limit: number; readonly names: Names },
): Promise<GroupSuggestion[]> {
  const { ranking, snapshot, weights, input, understanding } = asked;
  const { community } = snapshot;
  const language = readerLanguage(asked);
  const today = dayOf(asked.now.toISOString());
  const isEverybodys = everybodysGroups(community, input.audience, today);
  const confidence = ({ score }: Ranked) => confidenceOf(score, weights.confidence);
  const groups = surestFirst(ranking.groups, confidence)
    .filter(({ node }) => !isEverybodys(node))
    .slice(0, limit + SPARE);
  if (groups.length === 0) return [];
  const things = groups.flatMap((group) =>
    group
      .parts()
      .filter(({ name }) => NAMED.has(name))
      .map(({ evidence }) => community.find(evidence.type as NodeType, evidence.id)),
  );
  const ids = groups.map(({ id }) => id);
  const [rows, nameOf] = await Promise.all([
    graph.run(
      'groups/suggested',
      { ids, today: dateOf(today) ?? '', ...viewerParameters(asked.viewer) },
      asked.options.signal ? { signal: asked.options.signal } : {},
    ),
    names.of(things),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const speaks = speakingFor(asked);
  return groups
    .flatMap((group) => {
      const row = byId.get(group.id);
      if (row === undefined) return [];
      const members = membersNow(community, input.audience, group.node, today);
      const isIn = members.some((member) => input.askers.has(member));
      const held = heldWords(`${row.name} ${row.purpose}`, understanding.words);
      if (!speaks(group, held) || (!isIn && !hasRoom(row, members.length))) return [];
      const contributions = contributionsOf(
        group.parts(),
        language,
        tellGroup({ community, language, nameOf, held, id: group.id }),
      );
      return [
        {
          ...{ id: row.id, name: row.name, kind: row.kind },
          score: totalOf(contributions),
          confidence: confidence(group),
          contributions,
          wayIn: wayInto(row, isIn, language),
        },
      ];
    })
    .slice(0, limit);
}

/** Parts whose reasons name the thing they rest on. */
const NAMED: ReadonlySet<string> = new Set(['nearness', 'made-here', 'shares', 'topic']);

/** Whether a group stands for what is asked: by its topic, by a word that tells, or by what was made or is worked on there. */
function speakingFor({ ranking, weights }: RankedQuestion): (group: Ranked, held: readonly string[]) => boolean {
  const best = new Set(
    bestFinds(ranking.found, weights, ranking.matchStrength).map(({ type, id }) => `${type}\u0000${id}`),
  );
  return (group, held) =>
    held.length > 0 ||
    group
      .parts()
      .some(
        ({ name, evidence }) =>
          name === 'topic' ||
          ((name === 'made-here' || name === 'shares') && best.has(`${evidence.type}\u0000${evidence.id}`)),
      );
}

function hasRoom({ kind }: Row, members: number): boolean {
  if (kind === 'duo') return false;
  const most = MOST_IN_GROUP[kind as GroupKind] ?? null;
  return most === null || members < most;
}

function wayInto({ kind, roles }: Row, isIn: boolean, language: Language): GroupSuggestion['wayIn'] {
  if (isIn) return { how: 'in-it', member: null, text: WAY_IN_OF_NOBODY['in-it'][language] };
  const how = kind !== null && OPEN.has(kind) ? 'join' : 'ask';
  const [first] = [...roles]
    .filter(({ role }) => runsGroup(role) > 0)
    .sort((a, b) => runsGroup(b.role) - runsGroup(a.role));
  if (first === undefined) return { how, member: null, text: WAY_IN_OF_NOBODY[how][language] };
  return { how, member: { id: first.id, name: first.name }, text: WAY_IN[how][language](first.name) };
}

interface GroupTold {
  readonly community: Community;
  readonly language: Language;
  readonly nameOf: NameOf;
  /** Words of the question that the group's own text holds. */
  readonly held: readonly string[];
  readonly id: string;
}

/** Each reason for one group in words. */
function tellGroup({ community, language, nameOf, held, id }: GroupTold): Tell {
  return ({ name, evidence }) => {
    if (name === 'words' && evidence.id === id) {
      // Found by its meaning where it holds none of the words.
      if (held.length === 0) return { reason: REASONS.meaning[language] };
      return { reason: HOLDS[language](list(language, held.slice(0, 4).map(QUOTED[language]))) };
    }
    const node = NAMED.has(name) ? community.find(evidence.type as NodeType, evidence.id) : -1;
    const title = node < 0 ? undefined : nameOf(node);
    const type = node < 0 ? undefined : typeOf(community, node);
    if (title === undefined || !(type === 'artefact' || type === 'challenge' || type === 'topic'))
      return { reason: REASONS[name][language] };
    return { reason: GROUP_TIED_BY[type][language](QUOTED[language](title)) };
  };
}
