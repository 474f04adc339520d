import { AppError, KEEPER, type Language, readWish, type Viewer, viewerParameters } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import type { Join, JoinBook } from './joins.ts';
import { findPairsPatiently, type Pair } from './pairs/find-pairs.ts';
import type { People } from './pairs/person.ts';
import { readPeople } from './pairs/read-people.ts';
import { saySign } from './reasons/say-sign.ts';
import {
  ApartWish,
  JoinAsked,
  JoinWish,
  type KeptApart,
  type MemberJoinPreview,
  type PairMember,
  type SamePersonPage,
  type SamePersonPaging,
  type SamePersonPair,
} from './same-person.ts';

/** Who may be here twice, and what the keeper says of them. Nobody is joined but by the keeper's word; all else is refused. */
export interface SamePersonDesk {
  /** Pairs that may be one person, the likeliest first, without those that a keeper said are two. */
  pairs(viewer: Viewer, paging: SamePersonPaging, language: Language): Promise<SamePersonPage>;
  /** How many pairs may be one person now; null in a community too large to look at in passing. */
  count(): Promise<number | null>;
  /** Says that two are not one person: they are proposed no more. Said again, it stays as it was. */
  keepApart(wish: ApartWish, viewer: Viewer, by: string): Promise<{ at: string; by: string }>;
  /** Takes that back; harmless when nobody said it. */
  takeBack(wish: ApartWish, viewer: Viewer): Promise<void>;
  apart(viewer: Viewer): Promise<KeptApart[]>;
  preview(wish: JoinAsked, viewer: Viewer): Promise<MemberJoinPreview>;
  join(wish: JoinWish, viewer: Viewer, by: string): Promise<Join>;
  undo(id: string, viewer: Viewer, by: string): Promise<Join>;
  joins(viewer: Viewer): Promise<Join[]>;
}

export interface SamePersonServices {
  readonly graph: Graph;
  readonly joins: JoinBook;
  /** The members who sign in. */
  readonly accounts: () => Promise<readonly string[]>;
  readonly now?: () => Date;
}

/** Members up to which an import counts pairs at its end: some seconds. */
const MOST_COUNTED = 50_000;

interface Found {
  readonly key: string;
  readonly people: People;
  readonly pairs: Promise<Pair[]>;
}

export function createSamePersonDesk(services: SamePersonServices): SamePersonDesk {
  const { graph, joins, accounts, now = () => new Date() } = services;
  let found: Promise<Found> | undefined;

  /** Found anew once the community is another, or somebody else signs in. */
  async function find(): Promise<Found> {
    const signed = [...(await accounts())].sort();
    const [version] = await graph.run('relations/version', { after: Number.MAX_SAFE_INTEGER, most: 0 });
    const key = JSON.stringify([version?.changed, version?.imported, version?.nodes, version?.relations, signed]);
    const known = await found?.catch(() => undefined);
    if (known?.key === key) return known;
    found = readPeople(graph, KEEPER, new Set(signed)).then((people) => ({
      ...{ key, people },
      pairs: findPairsPatiently(people),
    }));
    return await found;
  }

  async function apart(viewer: Viewer): Promise<KeptApart[]> {
    const rows = await graph.run('same-person/apart', keeperOnly(viewer));
    return rows.map(({ one, oneName, other, otherName, at, by }) => ({
      ...{ one: { id: one, name: oneName }, other: { id: other, name: otherName } },
      ...{ at, by },
    }));
  }

  async function openPairs(viewer: Viewer): Promise<{ readonly people: People; readonly open: readonly Pair[] }> {
    const denied = new Set((await apart(viewer)).map(({ one, other }) => keyOf(one.id, other.id)));
    const { people, pairs } = await find();
    return { people, open: (await pairs).filter(({ keep, join }) => !denied.has(keyOf(keep, join))) };
  }

  return {
    apart,
    async pairs(viewer, { offset, limit }, language) {
      const { people, open } = await openPairs(viewer);
      const card = cardsOf(people);
      const items = open.slice(offset, offset + limit).map(
        ({ keep, join, probability, signs }): SamePersonPair => ({
          ...{ keep: card(keep), join: card(join), probability },
          reasons: signs.map((sign) => ({
            ...{ sign: sign.kind, bits: sign.bits, text: saySign(sign, language), record: sign.record ?? null },
          })),
        }),
      );
      return { total: open.length, offset, limit, items };
    },
    async count() {
      const [counts] = await graph.run('directory/counts', viewerParameters(KEEPER));
      return (counts?.members ?? 0) > MOST_COUNTED ? null : (await openPairs(KEEPER)).open.length;
    },
    async keepApart(wish, viewer, by) {
      keeperOnly(viewer);
      const { one, other } = readWish(ApartWish, wish);
      if (one === other) throw new AppError('bad-input', `${JSON.stringify(one)} is one member: give the ids of two`);
      const [first, second] = [one, other].sort() as [string, string];
      const [kept] = await graph.run('same-person/keep-apart', {
        ...{ one: first, other: second, by },
        at: now().toISOString(),
      });
      if (kept === undefined)
        throw new AppError(
          'not-found',
          `${JSON.stringify(one)} or ${JSON.stringify(other)} is nobody here: give two ids`,
        );
      return kept;
    },
    async takeBack(wish, viewer) {
      keeperOnly(viewer);
      await graph.run('same-person/take-back', readWish(ApartWish, wish));
    },
    async preview(wish, viewer) {
      keeperOnly(viewer);
      const { from, into } = readWish(JoinAsked, wish);
      const { fields, records, aside, moves, version } = await joins.preview(from, into);
      return {
        ...{ from, into, version },
        fields: fields.map(({ field, kept, gone, becomes }) => ({
          ...{ field, kept: asJson(kept), gone: asJson(gone), becomes: asJson(becomes) },
        })),
        records: records.map((one) => ({ ...one })),
        aside: aside.map((one) => ({ ...one })),
        moves: moves.map((one) => ({ ...one })),
      };
    },
    async join(wish, viewer, by) {
      keeperOnly(viewer);
      const { from, into, version } = readWish(JoinWish, wish);
      return await joins.join({ from, into, ...(version === undefined ? {} : { version }) }, by);
    },
    async undo(id, viewer, by) {
      keeperOnly(viewer);
      return await joins.undo(id, by);
    },
    async joins(viewer) {
      keeperOnly(viewer);
      return await joins.list();
    },
  };
}

/** Pairs tell mail addresses, so they are the keeper's alone. */
function keeperOnly(viewer: Viewer): { visible: string[]; viewerId: string } {
  if (viewer.kind !== 'keeper')
    throw new AppError(
      'forbidden',
      'who may be here twice is read and settled by the keeper alone: look as the keeper',
    );
  return viewerParameters(viewer);
}

const keyOf = (one: string, other: string): string => JSON.stringify([one, other].sort());
const asJson = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);

function cardsOf({ persons, records }: People): (id: string) => PairMember {
  const known = new Map(persons.map((person) => [person.id, person]));
  return (id) => {
    const person = known.get(id);
    return {
      ...{ id, name: person?.name ?? id, mail: person?.email ?? null },
      organisation: person?.organisation?.name ?? null,
      records: records.get(id) ?? 0,
      hasAccount: person?.hasAccount ?? false,
    };
  };
}
