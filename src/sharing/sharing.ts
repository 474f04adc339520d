import type { FileStore } from '../documents/index.ts';
import { AppError } from '../domain/index.ts';
import { createTopicProposer, type TopicsOf } from './propose-topics.ts';
import { type ChallengeDesk, createChallengeDesk } from './raise-challenges.ts';
import { createPeopleDesk, type PeopleDesk } from './say-of-people.ts';
import { type ArtefactDesk, createArtefactDesk } from './share-artefacts.ts';
import type { SharingServices } from './sharing-services.ts';
import { createStandingDesk, type StandingDesk } from './standing.ts';

/** All that members share and say, each for themselves: records of the community, found by whoever asks next. */
export type Sharing = ArtefactDesk & ChallengeDesk & PeopleDesk & StandingDesk & ReturnType<typeof createTopicProposer>;

export interface SharingParts
  extends Pick<SharingServices, 'graph' | 'records' | 'own' | 'readGroup' | 'detectLanguage'>,
    Partial<Pick<SharingServices, 'now'>> {
  readonly isFacilitator?: SharingServices['isFacilitator'] | undefined;
  readonly files: FileStore;
  readonly topicsOf: TopicsOf;
}

const MOST_TRIES = 10;
/** Milliseconds longer before each further try. */
const WAIT = 15;

export function createSharing({
  files,
  topicsOf,
  now = () => new Date(),
  isFacilitator = async () => false,
  ...parts
}: SharingParts): Sharing {
  const services: SharingServices = { ...parts, now, isFacilitator, again };
  return {
    ...createArtefactDesk(services, files),
    ...createChallengeDesk(services),
    ...createPeopleDesk(services),
    ...createStandingDesk(services),
    ...createTopicProposer(files, parts.detectLanguage, topicsOf),
  };
}

async function again<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict' || tries === MOST_TRIES) throw error;
      // Whoever comes first is done in a moment; the others come one after the other.
      await new Promise((resolve) => setTimeout(resolve, tries * WAIT));
    }
  }
}
