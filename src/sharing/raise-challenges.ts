import { AppError, memberOf, notThere, type RecordOf, readWish, type Viewer } from '../domain/index.ts';
import type { Kept } from './shared-records.ts';
import { changed, idOf, requireThere, sharerOf } from './sharer.ts';
import type { SharingServices } from './sharing-services.ts';
import { ChangeChallenge, RaiseChallenge } from './wishes.ts';

type Challenge = RecordOf<'challenge'>;

/** Challenges that members raise, and share with whoever raised them. */
export interface ChallengeDesk {
  raise(wish: RaiseChallenge, viewer: Viewer): Promise<Kept<Challenge>>;
  /** Changes a challenge that one raised. */
  changeChallenge(id: string, change: ChangeChallenge, viewer: Viewer, version?: string): Promise<Kept<Challenge>>;
  /** Takes back a challenge that one raised, while nobody shares it. */
  withdrawChallenge(id: string, viewer: Viewer, version?: string): Promise<void>;
  /** Says that one has the same challenge, or has it no more. */
  shareChallenge(id: string, isShared: boolean, viewer: Viewer): Promise<Kept<Challenge>>;
}

export function createChallengeDesk(services: SharingServices): ChallengeDesk {
  const { graph, records, now, detectLanguage } = services;

  async function read(id: string): Promise<Kept<Challenge>> {
    const kept = await records.read('challenge', id);
    if (kept === null) throw notThere('challenge', id);
    return kept;
  }

  async function own(id: string, viewer: Viewer, version: string | undefined): Promise<Kept<Challenge>> {
    const raiser = sharerOf(viewer, 'change a challenge');
    const kept = await read(id);
    if (raiser !== null && kept.record.raisedBy !== raiser)
      throw new AppError('forbidden', 'a challenge is changed by whoever raised it: say that you share it instead');
    if (version === undefined || version === kept.version) return kept;
    throw new AppError('conflict', `the challenge was changed since version ${version}: read it again, then repeat`, {
      details: { version: kept.version, looked: version },
    });
  }

  return {
    async raise(given, viewer) {
      const raiser = sharerOf(viewer, 'raise a challenge');
      const wish = readWish(RaiseChallenge, given);
      await requireThere(graph, { topics: wish.topics }, viewer);
      const language = wish.language ?? detectLanguage(`${wish.title}\n${wish.text ?? ''}`);
      const record = changed<Challenge>(
        { type: 'challenge', id: idOf('raised', raiser, wish.title, wish.text), title: wish.title },
        { ...wish, language, raisedBy: raiser, created: now().toISOString().slice(0, 10), status: 'open' },
      );
      return await records.make(record, viewer);
    },

    async changeChallenge(id, given, viewer, version) {
      const kept = await own(id, viewer, version);
      const change = readWish(ChangeChallenge, given);
      await requireThere(graph, { topics: change.topics }, viewer);
      return await records.replace(kept, changed(kept.record, change), viewer);
    },

    async withdrawChallenge(id, viewer, version) {
      const kept = await own(id, viewer, version);
      const { sharedBy = [] } = kept.record;
      if (sharedBy.length > 0 && viewer.kind !== 'keeper')
        throw new AppError(
          'conflict',
          'others share this challenge: say that it is resolved instead of taking it back',
        );
      await records.remove(kept, viewer);
    },

    async shareChallenge(id, isShared, viewer) {
      const member = memberOf(viewer, 'share a challenge');
      return await services.again(async () => {
        const kept = await read(id);
        const { raisedBy, sharedBy = [] } = kept.record;
        if (raisedBy === member) throw new AppError('bad-input', 'you raised this challenge: it is yours already');
        if (sharedBy.includes(member) === isShared) return kept;
        return await records.say(kept, { field: 'sharedBy', member, isIn: isShared }, viewer);
      });
    },
  };
}
