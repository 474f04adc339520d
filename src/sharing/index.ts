export { createSharedRecords } from './keep-records.ts';
export { ProposedTopics, ProposeTopics } from './propose-topics.ts';
export type { Kept } from './shared-records.ts';
export { createSharing, type Sharing } from './sharing.ts';
export { SaidOf, STANDING_TYPES, Standing, Written } from './standing.ts';
export {
  Attend,
  ChangeArtefact,
  ChangeChallenge,
  Endorse,
  MakeTie,
  RaiseChallenge,
  SAID,
  SayOfMyself,
  ShareArtefact,
  TellStory,
  UseArtefact,
} from './wishes.ts';
