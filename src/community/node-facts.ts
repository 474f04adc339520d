import type { MemberFacts, TopicFacts } from './community.ts';
import { dayOf, NO_DAY } from './days.ts';
import { NODE_TYPES, type NodeType } from './relations.ts';
import type { ItemRow, MemberRow, TopicRow } from './rows.ts';

/** What is kept of one node, whatever its type. */
export interface NodeFacts {
  readonly type: NodeType;
  readonly id: string;
  readonly day: number;
  readonly ended: number;
  /** Its own; what binds members is hidden with the strictest of them besides. */
  readonly visibility: number;
  readonly accepted: boolean;
  readonly member?: MemberFacts;
  readonly topic?: TopicFacts;
  readonly verdict?: string;
}

const VISIBILITY: Readonly<Record<string, number>> = { everyone: 0, community: 1, hidden: 2 };

const UNDATED = { day: NO_DAY, ended: NO_DAY, visibility: 0, accepted: false };

export function factsOfMember(row: MemberRow): NodeFacts {
  const member = {
    paused: row.paused,
    notNow: dayOf(row.notNow),
    since: dayOf(row.since),
    until: dayOf(row.until),
    outside: row.participation === 'outside',
    languages: row.languages,
    askBudget: row.askBudget,
  };
  // A word of visibility this version does not know is read as the strictest.
  return { ...UNDATED, type: 'member', id: row.id, visibility: VISIBILITY[row.visibility] ?? 2, member };
}

export function factsOfTopic(row: TopicRow): NodeFacts {
  const labels = {
    ...(row.labelFr === null ? {} : { fr: row.labelFr }),
    ...(row.labelNl === null ? {} : { nl: row.labelNl }),
    ...(row.labelEn === null ? {} : { en: row.labelEn }),
  };
  return { ...UNDATED, type: 'topic', id: row.id, topic: { label: row.label, labels, names: row.names } };
}

/** Null for a type that is not kept in memory. */
export function factsOfItem(row: ItemRow): NodeFacts | null {
  const type = NODE_TYPES.find((known) => known === row.type);
  if (type === undefined) return null;
  return {
    ...{ type, id: row.id, day: dayOf(row.date), ended: dayOf(row.ended), visibility: 0, accepted: row.accepted },
    ...(row.verdict === null ? {} : { verdict: row.verdict }),
  };
}
