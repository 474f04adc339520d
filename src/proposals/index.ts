export { InvitationWish } from './book/invitation-wish.ts';
export type { RecordDesk } from './book/living-groups.ts';
export { createProposalBook, type ProposalBook } from './book/proposal-book.ts';
export {
  ANSWERS,
  Closing,
  GroupChange,
  GroupWish,
  Invitation,
  LivingGroup,
  Meeting,
  Part,
  ProposalCard,
  ProposalVersion,
  SavedProposal,
} from './book/saved-proposal.ts';
export { createSeeder, type Seeder } from './create-seeder.ts';
export { createSeedingDesk, type SeedingDesk } from './jobs/seeding-desk.ts';
export { isOver, SeedingJob } from './jobs/seeding-job.ts';
