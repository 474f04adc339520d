import {
  AppError,
  FACILITATOR_STEMS,
  memberOf,
  notThere,
  type RecordOf,
  readWish,
  type Viewer,
} from '../domain/index.ts';
import { foldedText } from '../language/index.ts';
import type { Kept } from './shared-records.ts';
import { idOf, requireThere, sharerOf } from './sharer.ts';
import type { SharingServices } from './sharing-services.ts';
import { Attend, Endorse, MakeTie, type SAID, SayOfMyself } from './wishes.ts';

/** What members say of themselves and of others, each in their own name. */
export interface PeopleDesk {
  /** Adds an offer or a need to what one says of oneself. */
  say(of: (typeof SAID)[number], said: SayOfMyself, viewer: Viewer): Promise<Kept<RecordOf<'member'>>>;
  /** Takes an offer or a need away, by its words. */
  unsay(of: (typeof SAID)[number], said: SayOfMyself, viewer: Viewer): Promise<Kept<RecordOf<'member'>>>;
  /** Vouches that another knows about a topic; said again it stays as it was. */
  endorse(endorsing: Endorse, viewer: Viewer): Promise<Kept<RecordOf<'endorsement'>>>;
  takeBackEndorsement(id: string, viewer: Viewer): Promise<void>;
  /** Says how one is tied to another; said again it stays as it was. */
  tie(tie: MakeTie, viewer: Viewer): Promise<Kept<RecordOf<'tie'>>>;
  untie(id: string, viewer: Viewer): Promise<void>;
  /** Notes who was at a gathering, or that they were not. */
  attend(gathering: string, attending: Attend, isThere: boolean, viewer: Viewer): Promise<Kept<RecordOf<'gathering'>>>;
}

/** Offers or needs of one member at most. */
const MOST_SAID = 50;

export function createPeopleDesk(services: SharingServices): PeopleDesk {
  const { graph, records, own, now } = services;
  const today = (): string => now().toISOString().slice(0, 10);

  async function saying(
    of: (typeof SAID)[number],
    given: SayOfMyself,
    viewer: Viewer,
    apply: (said: readonly string[], text: string) => readonly string[],
  ): Promise<Kept<RecordOf<'member'>>> {
    const id = memberOf(viewer, 'say what they offer or need');
    const { text } = readWish(SayOfMyself, given);
    return await services.again(async () => {
      const page = await own.read(viewer);
      const said = page.profile.find(({ bit }) => bit === of)?.values ?? [];
      const next = apply(said, text);
      const { version } =
        next.length === said.length
          ? page
          : await own.change({ says: { [of]: [...next] } }, viewer, { version: page.version });
      const kept = await records.read('member', id);
      if (kept === null) throw notThere('member', id);
      return { record: kept.record, version: String(version) };
    });
  }

  async function takeBack(type: 'endorsement' | 'tie', id: string, viewer: Viewer): Promise<void> {
    const member = memberOf(viewer, 'take back what they said');
    const kept = await records.read(type, id);
    // Whose it is not learns no more than that it is not theirs.
    if (kept === null || kept.record.from !== member)
      throw new AppError('not-found', `there is no ${type} ${JSON.stringify(id.slice(0, 80))} of yours to take back`);
    await records.remove(kept, viewer);
  }

  return {
    say: (of, given, viewer) =>
      saying(of, given, viewer, (said, text) => {
        if (said.some((one) => foldedText(one) === foldedText(text))) return said;
        if (said.length < MOST_SAID) return [...said, text];
        throw new AppError('conflict', `you said ${MOST_SAID} already: take one away first`);
      }),
    unsay: (of, given, viewer) =>
      saying(of, given, viewer, (said, text) => said.filter((one) => foldedText(one) !== foldedText(text))),

    async endorse(given, viewer) {
      const from = memberOf(viewer, 'vouch for somebody');
      const { member: to, topic } = readWish(Endorse, given);
      if (to === from)
        throw new AppError('bad-input', 'member: nobody vouches for themselves: add the topic to your page');
      await requireThere(graph, { members: [to], topics: [topic] }, viewer);
      const id = idOf('endorsed', from, to, topic);
      return await records.make({ type: 'endorsement', id, from, to, topic, date: today() }, viewer);
    },
    takeBackEndorsement: (id, viewer) => takeBack('endorsement', id, viewer),

    async tie(given, viewer) {
      const from = memberOf(viewer, 'say whom they go to');
      const { member: to, kind } = readWish(MakeTie, given);
      if (to === from) throw new AppError('bad-input', 'member: a tie is to somebody else: name another');
      await requireThere(graph, { members: [to] }, viewer);
      return await records.make(
        { type: 'tie', id: idOf('tie', from, to, kind), from, to, kind, date: today() },
        viewer,
      );
    },
    untie: (id, viewer) => takeBack('tie', id, viewer),

    async attend(gathering, given, isThere, viewer) {
      const { member: named } = readWish(Attend, given);
      const sharer = sharerOf(viewer, 'say who was at a gathering');
      const member = named ?? memberOf(viewer, 'say that they were at a gathering');
      if (member !== sharer) {
        await requireFacilitates(gathering, viewer);
        await requireThere(graph, { members: [member] }, viewer);
      }
      return await services.again(async () => {
        const kept = await records.read('gathering', gathering);
        if (kept === null) throw notThere('gathering', gathering);
        const { date, attended = [] } = kept.record;
        if (isThere && date !== undefined && date.slice(0, 10) > today())
          throw new AppError('bad-input', `this gathering is on ${date}: who was there is said afterwards`);
        if (attended.includes(member) === isThere) return kept;
        return await records.say(kept, { field: 'attended', member, isIn: isThere }, viewer);
      });
    },
  };

  /** Whoever runs a group notes for others who was there; so does whoever runs the service. */
  async function requireFacilitates(gathering: string, viewer: Viewer): Promise<void> {
    if (viewer.kind === 'keeper') return;
    const member = memberOf(viewer, 'note who was at a gathering');
    if (await services.isFacilitator(member)) return;
    const roles = await graph.run('sharing/facilitates', { gathering, member });
    const isFacilitator = roles.some(({ role }) =>
      FACILITATOR_STEMS.some((stem) =>
        foldedText(role)
          .split(' ')
          .some((word) => word.startsWith(stem)),
      ),
    );
    if (!isFacilitator)
      throw new AppError(
        'forbidden',
        'each member says for themselves where they were; who facilitates the group, for others',
      );
  }
}
