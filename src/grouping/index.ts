export { ChangeOption, ChangeWish } from './change/change-wish.ts';
export type { Difference } from './change/compare.ts';
export { createSeeder, type Seeder } from './create-seeder.ts';
export type { Weights } from './criteria/names.ts';
export { WORDS } from './explain/words/index.ts';
export { BUILT_IN_FORMATS } from './formats/built-in.ts';
export { findFormat } from './formats/find-format.ts';
export { Format } from './formats/format.ts';
export { createSeedingDesk, type SeedingDesk } from './jobs/seeding-desk.ts';
export { isOver, SeedingJob } from './jobs/seeding-job.ts';
export type { Meaning } from './pool/meanings.ts';
export type { RecordDesk } from './proposals/living-book.ts';
export { createProposalBook, type ProposalBook } from './proposals/proposal-book.ts';
export {
  ANSWERS,
  Closing,
  GroupWish,
  Invitation,
  LivingGroup,
  ProposalCard,
  ProposalVersion,
  SavedProposal,
} from './proposals/saved-proposal.ts';
export { parseRulesFile } from './rules/read-rules.ts';
export { rulesFileSchema } from './rules/rules-file.ts';
export { readSeedWish, type SeedRequest, SeedWish } from './seed-request.ts';
export { Seeding } from './seeding.ts';
export type { Solve } from './solve/solve-task.ts';
export { listenAsSolver } from './solve/solver-thread.ts';
export { solveInThreads } from './solve/solver-threads.ts';
