export { createJoinBook, type Join, type JoinBook, type JoinPreview, type JoinServices } from './joins.ts';
export { findPairs, type Pair } from './pairs/find-pairs.ts';
export { peopleOfRecords } from './pairs/people-of-records.ts';
export type { Contact, Part, People, Person } from './pairs/person.ts';
export { SIGNS, type Sign, type SignKind } from './pairs/signs.ts';
export { PAIR_WEIGHTS, PairWeights } from './pairs/weights.ts';
export {
  ApartWish,
  JoinAsked,
  JoinWish,
  KeptApart,
  MemberJoin,
  MemberJoinPreview,
  SamePersonPage,
  SamePersonPaging,
  SamePersonPair,
} from './same-person.ts';
export { createSamePersonDesk, type SamePersonDesk } from './same-person-desk.ts';
