import type { RecordType } from '../domain/index.ts';

/** Types of node that the community is kept in memory as. */
export const NODE_TYPES = [
  'member',
  'topic',
  'challenge',
  'question',
  'answer',
  'comment',
  'artefact',
  'group',
  'gathering',
  'endorsement',
  'feedback',
] as const satisfies readonly RecordType[];
export type NodeType = (typeof NODE_TYPES)[number];

/** Relations kept in memory, by the name they have in the graph. Their place in this list is their code. */
export const RELATIONS = [
  'ASKED',
  'ANSWERED',
  'ANSWERS',
  'COMMENTED',
  'ON',
  'AUTHORED',
  'CONTRIBUTED',
  'USED',
  'RAISED',
  'SHARES',
  'KNOWS_ABOUT',
  'NOT_ABOUT',
  'ABOUT',
  'ADDRESSES',
  'MADE_IN',
  'BROADER',
  'MEMBER_OF',
  'ATTENDED',
  'OF_GROUP',
  'TIE',
  'REPORTS_TO',
  'ENDORSED',
  'ENDORSES',
  'CONCERNS',
  'DUPLICATE_OF',
  'RELATED_TO',
  'GAVE',
] as const;
export type Relation = (typeof RELATIONS)[number];

const CODES = new Map<string, number>(RELATIONS.map((relation, code) => [relation, code]));

/** Code of a relation; undefined for one that is not kept in memory. */
export function relationCode(relation: string): number | undefined {
  return CODES.get(relation);
}

/** A relation followed against its direction has this bit set. */
export const BACKWARDS = 0x80;
