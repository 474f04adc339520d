import type { OnBytes } from '../../reading/file-bytes.ts';
import { htmlToText } from '../../reading/html-to-text.ts';
import { type XmlRow, xmlRows } from '../../reading/xml-rows.ts';
import { NumberSet } from './number-set.ts';

/** Path of each file of a dump that is there, by its name without ending (`Posts`). */
export type DumpFiles = ReadonlyMap<string, string>;

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

/**
 * What a dump says about one row in the rows of other files: which posts are questions, which answer was accepted, who
 * still exists. Numbers as bits; only tags, links between questions and badges are kept whole.
 */
export class DumpIndex {
  readonly users = new NumberSet();
  readonly questions = new NumberSet();
  readonly answers = new NumberSet();
  readonly accepted = new NumberSet();
  /** Links of each question that lead to another question of the dump. */
  readonly links = new Map<number, Link[]>();
  /** Best badge per tag of each user, as a level. */
  readonly badges = new Map<number, Map<string, number>>();
  readonly tags = new Set<string>();
  /** Text of each post that explains a tag; empty until it is read. */
  readonly tagTexts = new Map<number, string>();

  /** Text of a tag: its excerpt, else its wiki. */
  tagText(tag: XmlRow['fields']): string | undefined {
    return this.#text(tag['ExcerptPostId']) || this.#text(tag['WikiPostId']) || undefined;
  }

  #text(post: string | undefined): string | undefined {
    return post === undefined ? undefined : this.tagTexts.get(Number(post));
  }
}

/** Goes through the dump once for what must be known before its first record can be made. */
export async function indexDump(files: DumpFiles, onBytes: OnBytes): Promise<DumpIndex> {
  const index = new DumpIndex();
  const read = async (name: string, take: (fields: XmlRow['fields']) => void) => {
    const path = files.get(name);
    if (path !== undefined) for await (const rows of xmlRows(path, onBytes)) for (const row of rows) take(row.fields);
  };
  await read('Tags', (tag) => {
    index.tags.add(tag['TagName'] ?? '');
    for (const post of [tag['ExcerptPostId'], tag['WikiPostId']]) if (post) index.tagTexts.set(Number(post), '');
  });
  await read('Users', (user) => {
    if (Number(user['Id']) > 0) index.users.add(Number(user['Id']));
  });
  await read('Posts', (post) => takePost(index, post));
  await read('Votes', (vote) => {
    if (vote['VoteTypeId'] === ACCEPTED_VOTE) index.accepted.add(Number(vote['PostId']));
  });
  await read('PostLinks', (link) => takeLink(index, link));
  await read('Badges', (badge) => takeBadge(index, badge));
  return index;
}

function takePost(index: DumpIndex, post: XmlRow['fields']): void {
  const id = Number(post['Id']);
  if (post['PostTypeId'] === POST.question) {
    index.questions.add(id);
    if (post['AcceptedAnswerId']) index.accepted.add(Number(post['AcceptedAnswerId']));
  } else if (post['PostTypeId'] === POST.answer) index.answers.add(id);
  else if (index.tagTexts.has(id)) index.tagTexts.set(id, htmlToText(post['Body'] ?? ''));
}

// Links to posts that were deleted stay in dumps: they lead nowhere and are passed over.
function takeLink(index: DumpIndex, link: XmlRow['fields']): void {
  const from = Number(link['PostId']);
  const related = Number(link['RelatedPostId']);
  if (from === related || !index.questions.has(from) || !index.questions.has(related)) return;
  const links = index.links.get(from) ?? [];
  links.push({ related, duplicate: link['LinkTypeId'] === DUPLICATE_LINK });
  index.links.set(from, links);
}

function takeBadge(index: DumpIndex, badge: XmlRow['fields']): void {
  const level = LEVEL_OF_CLASS[badge['Class'] ?? ''];
  const tag = badge['Name'] ?? '';
  if (badge['TagBased'] !== 'True' || level === undefined || !index.tags.has(tag)) return;
  const user = Number(badge['UserId']);
  const levels = index.badges.get(user) ?? new Map<string, number>();
  levels.set(tag, Math.max(level, levels.get(tag) ?? 0));
  index.badges.set(user, levels);
}
