import { hash } from 'node:crypto';
import type { MailHeaders } from './mail-headers.ts';

/** How many of the mails that one follows are remembered, besides the first. */
const NEAREST = 3;

/** Which mail began the thread of which. Only fingerprints of numbers are kept. */
export class MailThreads {
  /** What each mail follows, nearest first, and the one that the thread is said to begin with last. */
  readonly #follows = new Map<string, readonly string[]>();
  /** The mail that stands for the beginning of each thread. */
  readonly #beginnings = new Map<string, string>();

  readonly #senders = new Map<string, string>();

  take(key: string, headers: MailHeaders): void {
    if (this.#follows.has(key)) return;
    const { references } = headers;
    this.#senders.set(key, senderMark(headers));
    const first = references[0];
    const nearest = references.slice(-NEAREST).reverse();
    this.#follows.set(key, [...nearest, ...(first === undefined ? [] : [first])].map(mailKey));
  }

  /** To be called once all mails were taken, and before anything is asked. */
  settle(): void {
    for (const key of this.#follows.keys()) {
      const root = this.#rootOf(key);
      if (root === key || !this.#beginnings.has(root)) this.#beginnings.set(root, key);
    }
  }

  /** The mail that a thread begins with here, itself when it does; and whether an earlier one is missing. */
  beginningOf(key: string): { readonly key: string; readonly isMissing: boolean } {
    const root = this.#rootOf(key);
    return { key: this.#beginnings.get(root) ?? key, isMissing: !this.#follows.has(root) };
  }

  /** Whether a mail comes from whoever sent this one. */
  isBySame(key: string, headers: MailHeaders): boolean {
    return this.#senders.get(key) === senderMark(headers);
  }

  /** The farthest mail that this one leads back to, be it in the archive or not. */
  #rootOf(key: string): string {
    const seen = new Set([key]);
    let at = key;
    for (;;) {
      const follows = this.#follows.get(at) ?? [];
      const next = follows.find((one) => this.#follows.has(one) && !seen.has(one)) ?? follows.at(-1);
      if (next === undefined || seen.has(next)) return at;
      seen.add(next);
      at = next;
    }
  }
}

/** The address, but the name too where a list sends in the place of several people. */
function senderMark({ from }: MailHeaders): string {
  return mailKey((/ via .*</i.test(from) ? from : (/<([^<>]+)>/.exec(from)?.[1] ?? from)).toLowerCase());
}

/** Mails and their senders by fingerprints: numbers of mails hold names of machines, addresses are people's own. */
export function mailKey(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}
