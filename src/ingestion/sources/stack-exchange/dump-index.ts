import type { OnBytes } from '../../reading/file-bytes.ts';
import { htmlToText } from '../../reading/html-to-text.ts';
import type { BrokenXml } from '../../reading/xml-rows.ts';
import { type DumpFields, dumpRows } from './dump-rows.ts';
import { NumberSet } from './number-set.ts';

/** Files of a dump that are read. */
export const DUMP_FILES = ['Posts', 'Users', 'Votes', 'PostLinks', 'Tags', 'Badges', 'Comments'] as const;
export type DumpFile = (typeof DUMP_FILES)[number];
/** Path of each file of a dump that is there. */
export type DumpFiles = ReadonlyMap<DumpFile, string>;

/** One question named by another's link: type 1 is related, 3 duplicate. */
interface Link {
  readonly related: number;
  readonly duplicate: boolean;
}

const POST = { question: '1', answer: '2' } as const;
const ACCEPTED_VOTE = '1';
const DUPLICATE_LINK = '3';
/** Points of a tag badge as a level: 3 bronze (100 votes in 20 answers), 4 silver, 5 gold. */
const LEVEL_OF_CLASS: Readonly<Record<string, number>> = { '3': 3, '2': 4, '1': 5 };
/** How many broken places of a file are kept that is read here alone. */
const BROKEN_KEPT = 1_000;

/**
 * What a dump says about one row in the rows of other files: which posts are questions, which answer was accepted, who
 * still exists. Numbers as bits; only tags, links between questions and badges are kept whole.
 */
export class DumpIndex {
  readonly users = new NumberSet();
  /** Whether everybody who is still there stands in `users`: the file is there and all of it could be read. */
  hasAllUsers = false;
  /** Names by which posts and comments call those who may lack a row; kept when not everybody has one. */
  readonly names = new Map<number, string>();
  readonly questions = new NumberSet();
  readonly answers = new NumberSet();
  readonly accepted = new NumberSet();
  /** Links of each question that lead to another question of the dump. */
  readonly links = new Map<number, Link[]>();
  /** Best badge per tag of each user, as a level. */
  readonly badges = new Map<number, Map<string, number>>();
  /** Tags that have a row of their own or that some question has. */
  readonly tags = new Set<string>();
  /** Text of each post that explains a tag; empty until it is read. */
  readonly tagTexts = new Map<number, string>();
  /** What is broken in files that make no records themselves. */
  readonly broken = new Map<DumpFile, BrokenXml[]>();

  /** Text of a tag: its excerpt, else its wiki. */
  tagText(tag: DumpFields): string | undefined {
    return this.#text(tag.ExcerptPostId) || this.#text(tag.WikiPostId) || undefined;
  }

  #text(post: string | undefined): string | undefined {
    return post === undefined ? undefined : this.tagTexts.get(Number(post));
  }
}

/** Goes through the dump once for what must be known before its first record can be made. */
export async function indexDump(files: DumpFiles, onBytes: OnBytes): Promise<DumpIndex> {
  const index = new DumpIndex();
  /** Gives whether the file is there and whole. */
  const read = async (file: DumpFile, take: (fields: DumpFields) => void): Promise<boolean> => {
    const path = files.get(file);
    if (path === undefined) return false;
    const broken: BrokenXml[] = [];
    for await (const rows of dumpRows(path, onBytes)) {
      for (const row of rows) {
        if (row.broken === undefined) take(row.fields);
        else if (broken.length < BROKEN_KEPT) broken.push(row);
      }
    }
    if (broken.length > 0) index.broken.set(file, broken);
    return broken.length === 0;
  };
  await read('Tags', (tag) => {
    if (tag.TagName) index.tags.add(tag.TagName);
    for (const post of [tag.ExcerptPostId, tag.WikiPostId]) if (post) index.tagTexts.set(Number(post), '');
  });
  index.hasAllUsers = await read('Users', (user) => addTo(index.users, user.Id));
  await read('Posts', (post) => takePost(index, post));
  if (!index.hasAllUsers) await read('Comments', (row) => takeName(index, row.UserId, row.UserDisplayName));
  await read('Votes', (vote) => {
    if (vote.VoteTypeId === ACCEPTED_VOTE) addTo(index.accepted, vote.PostId);
  });
  await read('PostLinks', (link) => takeLink(index, link));
  await read('Badges', (badge) => takeBadge(index, badge));
  return index;
}

/** Tags of a post: dumps write `<a><b>`, newer ones `|a|b|`. */
export function tagsOf({ Tags }: DumpFields): string[] {
  return Tags?.split(/[<>|]+/).filter((tag) => tag !== '') ?? [];
}

/** A number of a row's own, from 1: what is none is passed over, as the robot user −1 is. */
export function numberOf(text: string | undefined): number | undefined {
  const number = Number(text || Number.NaN);
  return Number.isInteger(number) && number > 0 && number < 2 ** 31 ? number : undefined;
}

function addTo(set: NumberSet, text: string | undefined): void {
  const number = numberOf(text);
  if (number !== undefined) set.add(number);
}

function takePost(index: DumpIndex, post: DumpFields): void {
  const id = numberOf(post.Id);
  if (id === undefined) return;
  if (!index.hasAllUsers) {
    takeName(index, post.OwnerUserId, post.OwnerDisplayName);
    takeName(index, post.LastEditorUserId, post.LastEditorDisplayName);
  }
  if (post.PostTypeId === POST.question) {
    index.questions.add(id);
    for (const tag of tagsOf(post)) index.tags.add(tag);
    addTo(index.accepted, post.AcceptedAnswerId);
  } else if (post.PostTypeId === POST.answer) index.answers.add(id);
  else if (index.tagTexts.has(id)) index.tagTexts.set(id, htmlToText(post.Body ?? ''));
}

function takeName(index: DumpIndex, user: string | undefined, name: string | undefined): void {
  const id = numberOf(user);
  if (id !== undefined && name && !index.users.has(id) && !index.names.has(id)) index.names.set(id, name);
}

// Links to posts that were deleted stay in dumps: they lead nowhere and are passed over.
function takeLink(index: DumpIndex, link: DumpFields): void {
  const from = numberOf(link.PostId) ?? 0;
  const related = numberOf(link.RelatedPostId) ?? 0;
  if (from === related || !index.questions.has(from) || !index.questions.has(related)) return;
  const links = index.links.get(from) ?? [];
  links.push({ related, duplicate: link.LinkTypeId === DUPLICATE_LINK });
  index.links.set(from, links);
}

function takeBadge(index: DumpIndex, badge: DumpFields): void {
  const level = LEVEL_OF_CLASS[badge.Class ?? ''];
  const tag = badge.Name ?? '';
  const user = numberOf(badge.UserId);
  if (badge.TagBased !== 'True' || level === undefined || user === undefined || !index.tags.has(tag)) return;
  const levels = index.badges.get(user) ?? new Map<string, number>();
  levels.set(tag, Math.max(level, levels.get(tag) ?? 0));
  index.badges.set(user, levels);
}
