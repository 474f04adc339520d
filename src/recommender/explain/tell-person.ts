import { type Community, code, eachEdge, NO_DAY, type NodeType, type Relation, typeOf } from '../../community/index.ts';
import type { Language } from '../../domain/index.ts';
import { QUOTED } from '../../language/index.ts';
import type { ContributionName, Part } from '../scorers/part.ts';
import type { Tell, ToldPart } from './contributions.ts';
import type { NameOf } from './names.ts';
import { DECLARES, PROFILE_NEAR, RUNS_GROUP, TIED_BY, TIED_WITH } from './phrases.ts';
import type { ProfileSentence } from './profile-sentences.ts';
import { runsGroup } from './runs-group.ts';
import { REASONS } from './words.ts';

/** What the reasons for people are told from, beside the parts of their scores. */
export interface ToldFrom {
  readonly community: Community;
  readonly language: Language;
  readonly nameOf: NameOf;
  /** What their profile says to the question, by member; absent where nothing of it was read. */
  readonly sentences: ReadonlyMap<string, ProfileSentence>;
  readonly isEverybodys: (group: number) => boolean;
  /** Names of those suggested who may be named, best first. */
  readonly suggested: ReadonlyMap<number, string>;
}

/** Each reason for one person in words: concrete where something can be named, and never an id. */
export function tellPerson(from: ToldFrom, member: number): Tell {
  const { community, language, isEverybodys } = from;
  return (part) => {
    const plain: ToldPart = { reason: REASONS[part.name][language] };
    const thing = community.find(part.evidence.type as NodeType, part.evidence.id);
    switch (part.name) {
      case 'profile':
        return profileReason(from, part, plain);
      case 'declared-topic':
        return topicReason(from, thing, plain);
      case 'circle':
      case 'member-of':
        return { ...groupReason(from, member, thing, plain), isAside: isEverybodys(thing) };
      case 'nearness':
        return { ...nearReason(from, member, thing, plain), isAside: isEverybodys(thing) };
      default:
        return deedReason(from, part.name, thing, plain);
    }
  };
}

/** What somebody did, with what it is called: `a réalisé « Guide d’accueil »`. */
const DEEDS: Partial<Record<ContributionName, keyof typeof TIED_BY>> = {
  authored: 'made',
  contributed: 'worked',
  used: 'used',
  answered: 'answered',
  'accepted-answer': 'accepted',
  commented: 'commented',
};

function deedReason({ nameOf, language }: ToldFrom, deed: ContributionName, thing: number, plain: ToldPart): ToldPart {
  const phrase = DEEDS[deed];
  const name = phrase === undefined || thing < 0 ? undefined : nameOf(thing);
  return phrase === undefined || name === undefined
    ? plain
    : { reason: TIED_BY[phrase][language](QUOTED[language](name)) };
}

function profileReason({ sentences, language }: ToldFrom, { evidence }: Part, plain: ToldPart): ToldPart {
  const sentence = sentences.get(evidence.id);
  if (sentence === undefined) return plain;
  if (!sentence.speaks) return { reason: PROFILE_NEAR[language], isAside: true };
  return { ...plain, text: sentence.text };
}

function topicReason({ language, nameOf }: ToldFrom, topic: number, plain: ToldPart): ToldPart {
  const name = nameOf(topic);
  return name === undefined ? plain : { reason: DECLARES[language](QUOTED[language](name)) };
}

function groupReason(
  { community, language, nameOf }: ToldFrom,
  member: number,
  group: number,
  plain: ToldPart,
): ToldPart {
  const name = group < 0 ? undefined : nameOf(group);
  if (name === undefined) return plain;
  let [isIn, runs] = [false, false];
  eachEdge(community, member, code('MEMBER_OF'), (other, edge) => {
    if (other !== group || community.until[edge] !== NO_DAY || community.ended[group] !== NO_DAY) return;
    isIn = true;
    runs ||= runsGroup(community.roleNames[community.roles[edge] ?? 0] ?? '') > 0;
  });
  const quoted = QUOTED[language](name);
  return { reason: runs ? RUNS_GROUP[language](quoted) : TIED_BY[isIn ? 'inGroup' : 'wasInGroup'][language](quoted) };
}

/** Through which neighbour somebody stands near what was found. */
function nearReason(from: ToldFrom, member: number, neighbour: number, plain: ToldPart): ToldPart {
  const { community, language, nameOf } = from;
  const name = nameOf(neighbour);
  if (name === undefined) return plain;
  const quoted = QUOTED[language](name);
  const told = (phrase: keyof typeof TIED_BY): ToldPart => ({ reason: TIED_BY[phrase][language](quoted) });
  const withOther = (phrase: keyof typeof TIED_WITH, relations: readonly Relation[]): ToldPart => {
    const other = companion(from, member, neighbour, relations);
    return other === undefined ? told(phrase) : { reason: TIED_WITH[phrase][language](quoted, other) };
  };
  const isTied = (relation: Relation): boolean => edgeTo(community, member, neighbour, relation) >= 0;
  switch (typeOf(community, neighbour)) {
    case 'topic':
      return told('topic');
    case 'answer':
      return told('answered');
    case 'comment':
      return told('commented');
    case 'artefact':
      if (isTied('AUTHORED')) return told('made');
      return isTied('CONTRIBUTED') ? withOther('worked', ['AUTHORED', 'CONTRIBUTED']) : told('used');
    case 'group': {
      const edge = edgeTo(community, member, neighbour, 'MEMBER_OF');
      const isIn = (community.until[edge] ?? NO_DAY) === NO_DAY && community.ended[neighbour] === NO_DAY;
      return isIn ? withOther('inGroup', ['MEMBER_OF']) : told('wasInGroup');
    }
    default:
      return plain;
  }
}

/** The best of the others suggested who is tied to the same thing. */
function companion(
  { community, suggested }: ToldFrom,
  member: number,
  thing: number,
  relations: readonly Relation[],
): string | undefined {
  for (const [other, name] of suggested)
    if (other !== member && relations.some((relation) => isTiedNow(community, other, thing, relation))) return name;
  return undefined;
}

function isTiedNow(community: Community, member: number, thing: number, relation: Relation): boolean {
  const edge = edgeTo(community, member, thing, relation);
  return edge >= 0 && (community.until[edge] ?? NO_DAY) === NO_DAY;
}

/** The relation that stands now, or else any; -1 for none. */
function edgeTo(community: Community, member: number, thing: number, relation: Relation): number {
  let found = -1;
  eachEdge(community, member, code(relation), (target, edge) => {
    if (target === thing && (found < 0 || community.until[edge] === NO_DAY)) found = edge;
  });
  return found;
}
