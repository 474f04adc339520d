import { type ParsedMail, simpleParser } from 'mailparser';
import { broken } from '../../reading/broken.ts';
import { Counted } from '../../reading/counted.ts';
import type { OnBytes } from '../../reading/file-bytes.ts';
import { type MadeRecord, madeItem } from '../../reading/made-item.ts';
import type { CommunitySource, SourceItem } from '../../reading/source.ts';
import { replyRecord, titleOf } from '../../reading/threads.ts';
import type { WalkedFile } from '../../reading/walk.ts';
import { headersOf, type MailHeaders } from './mail-headers.ts';
import { ownText } from './mail-text.ts';
import { MailThreads, mailKey } from './mail-threads.ts';
import { type RawMail, rawMails } from './raw-mails.ts';
import { type Sender, senderOf } from './sender.ts';

/** The mails of an archive as a community. One mail is held at a time. */
export function openArchive(name: string, files: readonly WalkedFile[]): CommunitySource {
  let passedOver = new Counted();
  let threads: MailThreads | undefined;
  return {
    kind: 'mail',
    name,
    // What is no longer in a later export may have been left out of it: a month, a channel.
    isPart: true,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    told: () => [
      ...passedOver.told(),
      'not in it: what mails are about but for their words, which answers helped, and what people do',
    ],
    async *items(onBytes) {
      threads ??= await indexThreads(files);
      passedOver = new Counted();
      const records = new MailRecords(name, threads, passedOver);
      const first = files[0];
      if (first !== undefined) yield [madeItem({ file: first.name, line: 1 }, { type: 'community', id: name, name })];
      for (const file of files) yield* readFile(file, records, onBytes);
    },
  };
}

async function* readFile(
  file: WalkedFile,
  records: MailRecords,
  onBytes: OnBytes,
): AsyncGenerator<readonly SourceItem[]> {
  for await (const mail of rawMails(file, onBytes)) {
    if (mail.broken !== undefined) {
      yield [broken(file.name, mail.line, 'broken-file', mail.broken)];
      continue;
    }
    const headers = headersOf(mail.bytes);
    if (headers === null) yield [broken(file.name, mail.line, 'broken-file', NO_MAIL)];
    else {
      const made = await records.mail(headers, mail, fallbackId(file, mail));
      yield made.map((record) => madeItem({ file: file.name, line: mail.line }, record));
    }
  }
}

const NO_MAIL = 'what begins here is no mail, or its head is cut off: fetch the file again';

async function indexThreads(files: readonly WalkedFile[]): Promise<MailThreads> {
  const threads = new MailThreads();
  for (const file of files) {
    for await (const mail of rawMails(file, () => {})) {
      const headers = mail.broken === undefined ? headersOf(mail.bytes) : null;
      if (headers === null || mail.broken !== undefined || headers.isAutomatic || headers.isThrownAway) continue;
      threads.take(mailKey(headers.messageId ?? fallbackId(file, mail)), headers);
    }
  }
  threads.settle();
  return threads;
}

/** A mail without a number of its own is known by where it stands. */
function fallbackId(file: WalkedFile, mail: RawMail): string {
  return `${file.name}:${mail.line}`;
}

/** Mails as records, in one reading. */
class MailRecords {
  readonly #name: string;
  readonly #threads: MailThreads;
  readonly #passedOver: Counted;
  readonly #members = new Set<string>();
  readonly #seen = new Set<string>();

  constructor(name: string, threads: MailThreads, passedOver: Counted) {
    this.#name = name;
    this.#threads = threads;
    this.#passedOver = passedOver;
  }

  async mail(headers: MailHeaders, { bytes, isCut }: RawMail, fallback: string): Promise<MadeRecord[]> {
    if (headers.isAutomatic) return this.#passOver('passed over, mails that nobody wrote (absence, delivery)');
    if (headers.isThrownAway) return this.#passOver('passed over, mails from spam and trash');
    const key = mailKey(headers.messageId ?? fallback);
    if (this.#seen.has(key)) return this.#passOver('passed over, copies of mails');
    this.#seen.add(key);
    if (isCut) this.#passedOver.add('read in part, mails of over 64 MiB');
    const parsed = await simpleParser(bytes, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
    const attachments = parsed.attachments.filter(({ related }) => !related).length;
    if (attachments > 0) this.#passedOver.add('not taken, attachments', attachments);
    const sender = senderOf(headers.from, parsed.from?.value[0], parsed.replyTo?.value[0]);
    return this.#said(key, headers, parsed, sender);
  }

  #said(key: string, headers: MailHeaders, parsed: ParsedMail, sender: Sender | undefined): MadeRecord[] {
    const beginning = this.#threads.beginningOf(key);
    const isQuestion = beginning.key === key;
    const text = ownText({ text: parsed.text, html: parsed.html || undefined }, !isQuestion);
    const by = sender === undefined ? undefined : this.#id(sender.key);
    const created = headers.date;
    if (isQuestion) {
      if (beginning.isMissing)
        this.#passedOver.add('threads whose beginning is not in it, so begun by their first mail');
      const title = withoutReply(parsed.subject ?? '') || titleOf(text) || 'mail';
      return [...this.#newMember(sender), { type: 'question', id: this.#id(key), title, text, askedBy: by, created }];
    }
    if (text === '') return this.#passOver('passed over, mails that say nothing of their own');
    const isAskers = this.#threads.isBySame(beginning.key, headers);
    const question = this.#id(beginning.key);
    return [...this.#newMember(sender), replyRecord({ id: this.#id(key), question, by, text, created, isAskers })];
  }

  #newMember(sender: Sender | undefined): MadeRecord[] {
    if (sender === undefined || this.#members.has(sender.key)) return [];
    this.#members.add(sender.key);
    return [{ type: 'member', id: this.#id(sender.key), name: sender.name, email: sender.email }];
  }

  #passOver(what: string): MadeRecord[] {
    this.#passedOver.add(what);
    return [];
  }

  #id(key: string): string {
    return `${this.#name}-${key}`;
  }
}

/** A subject without what says that the mail answers or hands on another. */
function withoutReply(subject: string): string {
  return subject.replace(/^(\s*(re|fwd?|aw|wg|antw|doorst|tr|réf)\s?(\[\d+\])?\s?:)+/i, '').trim();
}
