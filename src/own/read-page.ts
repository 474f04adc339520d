import {
  HIDEABLE_FIELDS,
  type Language,
  type OwnWord,
  type RecordOf,
  SAID_FIELDS,
  type Viewer,
  viewerParameters,
} from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import type { RecordDesk } from '../ingestion/index.ts';
import { readHeldRecords } from './held-records.ts';
import { type Origins, readOrigins } from './origins.ts';
import type { OwnField, OwnPage, OwnTopic } from './own.ts';

export interface PageWish {
  readonly id: string;
  readonly viewer: Viewer;
  readonly language: Language;
  readonly word: OwnWord | null;
  readonly now: Date;
}

/** How far back the page tells to whom somebody was shown, in days. */
const SHOWN_DAYS = 30;
const LABELS = { fr: 'labelFr', nl: 'labelNl', en: 'labelEn' } as const;

/** Everything the graph holds of a member, what is held back of it too; null when there is none whom the viewer may read. */
export async function readPage(
  graph: Graph,
  desk: Pick<RecordDesk, 'read'>,
  { id, viewer, language, word, now }: PageWish,
): Promise<OwnPage | null> {
  const who = viewerParameters(viewer);
  const label = LABELS[language];
  const [[member], source] = await Promise.all([graph.run('own/member', { id, ...who }), desk.read('member', id)]);
  if (member === undefined || source === null) return null;
  const since = new Date(now.getTime() - SHOWN_DAYS * 86_400_000).toISOString();
  const notAbout = word?.says.notAbout ?? source.notAbout ?? [];
  const known = knownTopics(source, word);
  const [origins, topics, records, held, [shown], kept, names] = await Promise.all([
    readOrigins(graph),
    graph.run('own/topics', { id, label, topics: [...known.keys()], ...who }),
    graph.run('own/records', { id, label, ...who }),
    readHeldRecords(graph, { id, label, who }),
    graph.run('own/shown', { id, since, ...who }),
    graph.run('own/kept', { id, today: now.toISOString().slice(0, 10), ...who }),
    graph.run('own/names', {
      members: source.manager === undefined ? [] : [source.manager],
      organisations: [source.organisation, word?.says.organisation].filter((one) => one != null),
      topics: [...notAbout],
      gatherings: [],
      ...{ label, ...who },
    }),
  ]);
  const nameOf = (type: string, id: string) => names.find((one) => one.type === type && one.id === id)?.name ?? null;
  const from = origins.of(member.source);
  return {
    member: { id, name: member.name },
    version: word?.version ?? 0,
    visibility: word?.says.visibility ?? source.visibility ?? 'everyone',
    paused: word?.says.paused ?? source.paused ?? false,
    askBudget: (word?.says.askBudget === undefined ? source.askBudget : word.says.askBudget) ?? null,
    notNow: member.notNow,
    notAbout: notAbout.map((topic) => ({ id: topic, name: nameOf('topic', topic) ?? topic })),
    profile: profileOf(source, word, { from, nameOf }),
    topics: topics.map((row) => topicOf(row, known.get(row.id), word, { from, notAbout, origins })),
    records: [
      ...records.map(({ source, ...row }) => ({
        ...row,
        ...{ bit: `${row.type}:${row.id}`, hidden: false, from: origins.of(source) },
      })),
      ...held.map(({ source, ...row }) => ({ ...row, hidden: true, from: origins.of(source) })),
    ],
    shown: { days: SHOWN_DAYS, people: shown?.people ?? 0, times: shown?.times ?? 0, reasons: shown?.reasons ?? [] },
    kept,
  };
}

/** Fields of a profile in the order in which they are read; settings stand by themselves. */
const PROFILE = [
  'name',
  'function',
  'bio',
  'offers',
  'needs',
  'languages',
  'organisation',
  'manager',
  'email',
  'level',
  'since',
  'participation',
  'external',
] as const;

/** Fields that stand on the page though nothing is said, for they can be filled in. */
const ALWAYS: ReadonlySet<string> = new Set([
  ...['function', 'bio', 'offers', 'needs', 'languages', 'organisation', 'email'],
]);

/** Fields that name a thing with a page. */
const NAMING: ReadonlySet<string> = new Set(['organisation', 'manager']);

function profileOf(
  source: RecordOf<'member'>,
  word: OwnWord | null,
  { from, nameOf }: { readonly from: OwnField['from']; readonly nameOf: (type: string, id: string) => string | null },
): OwnField[] {
  const said = (word?.says ?? {}) as Readonly<Record<string, unknown>>;
  const values = (field: string, value: unknown): string[] => {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.map(String);
    if (field === 'organisation') return [nameOf('organisation', String(value)) ?? String(value)];
    // A manager whom the viewer may not see is not named.
    if (field === 'manager') return [nameOf('member', String(value))].filter((name) => name !== null);
    return [String(value)];
  };
  return PROFILE.flatMap((field): OwnField[] => {
    const isSaid = said[field] !== undefined;
    const value = isSaid ? said[field] : source[field];
    const stands = values(field, value);
    if (stands.length === 0 && !isSaid && !ALWAYS.has(field)) return [];
    return [
      {
        bit: field,
        values: stands,
        // Whoever is not named has no id here either.
        ids: NAMING.has(field) && stands.length > 0 ? [String(value)] : [],
        hidden: word?.hides.includes(field) ?? false,
        canSay: field in SAID_FIELDS,
        canHide: (HIDEABLE_FIELDS as readonly string[]).includes(field),
        from: isSaid ? { kind: 'self', name: null, day: word?.at.slice(0, 10) ?? null } : from,
        source: isSaid ? values(field, source[field]) : null,
      },
    ];
  });
}

interface KnownTopic {
  readonly level?: number | undefined;
  readonly how: 'declared' | 'endorsed' | 'inferred' | null;
}

function knownTopics(source: RecordOf<'member'>, word: OwnWord | null): Map<string, KnownTopic> {
  const known = new Map<string, KnownTopic>();
  for (const topic of source.topics ?? []) {
    if (typeof topic === 'string') known.set(topic, { how: 'declared' });
    else known.set(topic.topic, { how: topic.source ?? 'declared', level: topic.level });
  }
  for (const id of Object.keys(word?.topics ?? {})) if (!known.has(id)) known.set(id, { how: null });
  for (const bit of word?.hides ?? []) {
    const id = bit.startsWith('topic:') ? bit.slice('topic:'.length) : undefined;
    if (id !== undefined && !known.has(id)) known.set(id, { how: null });
  }
  return known;
}

function topicOf(
  { id, name, endorsed, deeds }: { readonly id: string; readonly name: string; endorsed: number; deeds: number },
  known: KnownTopic | undefined,
  word: OwnWord | null,
  { from, notAbout, origins }: { from: OwnField['from']; notAbout: readonly string[]; origins: Origins },
): OwnTopic {
  const said = word?.topics[id];
  const isOnlySaid = (known?.how ?? null) === null;
  return {
    ...{ bit: `topic:${id}`, id, name, endorsed, deeds },
    how: known?.how ?? (said?.says === 'knows' ? 'declared' : 'shown'),
    level: said?.level ?? known?.level ?? null,
    says: said?.says ?? null,
    hidden: word?.hides.includes(`topic:${id}`) ?? false,
    notAbout: notAbout.includes(id),
    from: said?.says === 'knows' || (isOnlySaid && said) ? origins.self(said.on) : isOnlySaid ? origins.none : from,
  };
}
