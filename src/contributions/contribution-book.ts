import { randomUUID } from 'node:crypto';
import { AppError, notThere, type RecordOf, type RecordType, type Viewer, viewerParameters } from '../domain/index.ts';
import type { Statement } from '../graph/index.ts';
import type { Kept, KeptVersion, NewRecord, RecordChange } from './contribution.ts';
import { createMaking } from './make-record.ts';
import { createRecordKeeping, type KeepingServices } from './record-keeping.ts';
import { type ContributedType, notYours, type Part, requireRule } from './record-rules.ts';
import { createRevising } from './revise-record.ts';
import { createSeenRecords, SAYS_NOTHING, without } from './seen-records.ts';
import { writtenRecord } from './written-record.ts';

/**
 * What members put in, revise and withdraw, with every step kept. `version` is that of the record that was looked at;
 * any will do when it is left out. Whoever comes second is told (`conflict`), and nothing is overwritten.
 */
export interface ContributionBook {
  make<Type extends ContributedType>(
    record: Extract<NewRecord, { type: Type }>,
    viewer: Viewer,
  ): Promise<Kept<RecordOf<Type>>>;
  revise<Type extends ContributedType>(
    type: Type,
    id: string,
    change: RecordChange,
    viewer: Viewer,
    version?: string,
  ): Promise<Kept<RecordOf<Type>>>;
  /** Takes it out, with the remarks that stand under it; a question that others answered only by whoever looks after the community. */
  withdraw(type: ContributedType, id: string, viewer: Viewer, version?: string): Promise<void>;
  /** How it stood after each step, first step first: for whose it is and for the keeper. */
  history(type: ContributedType, id: string, viewer: Viewer): Promise<KeptVersion[]>;
  /** As it stands, with the version to change it by. */
  read<Type extends ContributedType>(type: Type, id: string, viewer: Viewer): Promise<Kept<RecordOf<Type>>>;
}

export interface ContributionServices extends KeepingServices {
  /** Whether a member looks after the community. Nobody does, when left out. */
  readonly isFacilitator?: ((member: string) => Promise<boolean>) | undefined;
}

/** The book, and what other parts of the discussion write by. */
export function createContributions(services: ContributionServices) {
  const { graph, records, isFacilitator = async () => false } = services;
  const keeping = createRecordKeeping(services);
  const seen = createSeenRecords(services);
  const make = createMaking({ records, keeping, partsOf });
  const { openStanding, orWhatChanged, change } = createRevising({ graph, records, keeping, seen, partsOf });

  /** In what parts a viewer stands to what belongs to these members. */
  async function partsOf(viewer: Viewer, owners: readonly string[]): Promise<readonly Part[]> {
    if (viewer.kind === 'keeper') return ['keeper'];
    if (viewer.kind !== 'member') return [];
    const isAuthor = owners.includes(viewer.id);
    return [
      ...(isAuthor ? (['author'] as const) : []),
      ...((await isFacilitator(viewer.id)) ? (['facilitator'] as const) : []),
    ];
  }

  const book: ContributionBook = {
    async make(record, viewer) {
      const { record: made } = await make(record as NewRecord, viewer);
      return (await seen.read(made.type, made.id, viewer)) as never;
    },
    async revise(type, id, wish, viewer, version) {
      requireRule(type);
      const opened = await openStanding(type, id, version);
      await change(opened, wish, viewer);
      return await seen.read(type, id, viewer);
    },
    async withdraw(type, id, viewer, version) {
      const rule = requireRule(type);
      const opened = await openStanding(type, id, version);
      const parts = await partsOf(viewer, opened.owners);
      if (!rule.withdraw.some((part) => parts.includes(part))) throw notYours(type, id, 'withdraw it');
      const under = await graph.run('contributions/under', { type, id });
      const dependants = await Promise.all(under.map((one) => keeping.open(one.type as RecordType, one.id)));
      const isAuthorOnly = parts.every((part) => part === 'author');
      // One's own answer is one's own also where it names nobody.
      const answeredByOthers = dependants.some(
        (one) => one.type === 'answer' && !one.owners.some((owner) => opened.owners.includes(owner)),
      );
      if (type === 'question' && isAuthorOnly && answeredByOthers)
        throw new AppError(
          'conflict',
          `others answered the question "${id}": revise it, or ask whoever looks after the community to take it out`,
          { details: { reason: 'answered' } },
        );
      const writes = [opened, ...dependants].flatMap((was) =>
        was.record === null ? [] : [{ step: 'withdrawn' as const, record: was.record, was }],
      );
      await orWhatChanged(opened, keeping.write(writes, viewer));
    },
    async history(type, id, viewer) {
      requireRule(type);
      const { record, versions, owners } = await keeping.open(type, id);
      const parts = await partsOf(viewer, owners);
      if (!parts.some((part) => part === 'author' || part === 'keeper'))
        throw record === null ? notThere(type, id) : notYours(type, id, 'read how it was');
      const all = versions.flatMap((version) => version.record ?? []);
      const by = versions.flatMap((version) => version.by ?? []);
      const [unseen, invisible, hidden] = await Promise.all([
        seen.invisibleIn(all, viewer),
        graph.run('contributions/unseen', { ids: by.map((one) => one.id), ...viewerParameters(viewer) }),
        seen.hiddenFrom(all, viewer),
      ]);
      // Who hides it now is named in no version of it.
      const hiders = new Set(hidden.flatMap((ids) => [...ids]));
      const unnamed = new Set([...invisible.map((one) => one.id), ...hiders]);
      const isWhole = SAYS_NOTHING.has(type);
      return versions.map(({ number, step, at, by: who, record: then }) => ({
        ...{ number, step, at },
        by: who !== null && unnamed.has(who.id) ? null : who,
        record: then === null ? null : without(then, isWhole ? unseen : new Set([...unseen, ...hiders])),
      }));
    },
    async read(type, id, viewer) {
      requireRule(type);
      return await seen.read(type, id, viewer);
    },
  };

  /** Keeps that somebody helped: in their name once, or without it where their name is not to be told by it. */
  async function thank(
    said: {
      readonly question: string;
      readonly member: string;
      readonly by: string;
      readonly unnamed: boolean;
      readonly date: string;
    },
    viewer: Viewer,
    more: () => readonly Statement[],
  ): Promise<void> {
    const { question, member, by, unnamed, date } = said;
    const [there] = await graph.run('contributions/thanks', { question, member, by });
    if (there !== undefined) return;
    const fields = { type: 'feedback', question, member, verdict: 'helped', date } as const;
    const record = writtenRecord(records, { ...fields, id: `feedback-${randomUUID()}`, ...(unnamed ? {} : { by }) });
    await keeping.write([{ step: 'made', record, was: null, owners: [by] }], viewer, ...more());
  }

  return { book, make, change, openStanding, partsOf, thank, versionOf: records.versionOf };
}

export type Contributions = ReturnType<typeof createContributions>;

export function createContributionBook(services: ContributionServices): ContributionBook {
  return createContributions(services).book;
}
