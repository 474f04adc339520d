import { randomUUID } from 'node:crypto';
import { type Language, type Viewer, viewerParameters } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import { languageOfMember, mailText } from './mail-text.ts';
import type { Notice } from './notice.ts';

/** Takes mails to whoever carries them; rejects when one could not be handed over. */
export interface Mailer {
  send(mail: { readonly to: string; readonly subject: string; readonly text: string }): Promise<void>;
}

export interface NoticeSender {
  /** Mails what is due, each notice once, whichever service is first. Gives how many mails went out. */
  send(): Promise<number>;
}

export interface NoticeSenderServices {
  readonly graph: Graph;
  /** Null where the community has no mail: nothing is sent, and what waits stays in the page. */
  readonly mailer: Mailer | null;
  /** Where the pages stand, such as `https://maillon.example.org`; mails have no link when null. */
  readonly address: () => string | null;
  /** Language of those who said none that we speak. */
  readonly usualLanguage: () => Promise<Language>;
  /** Called when a mail could not be sent: with no address, name or text. */
  readonly onFault?: (error: unknown) => void;
  readonly now?: () => Date;
}

/** Minutes for which what is taken to be mailed is left to whoever took it. */
const CLAIMED_MINUTES = 5;
/** Minutes after which a mail that could not be sent is tried again, one time after the other. */
const AGAIN_MINUTES = [5, 30, 120, 720, 1_440];
/** Days after which something is no news any more and is not mailed. */
const MAILED_DAYS = 21;
const MEMBERS_AT_A_TIME = 50;
/** Notices in one mail at most; the rest comes in the next. */
const MOST_IN_MAIL = 50;
const MINUTE = 60_000;

export function createNoticeSender(services: NoticeSenderServices): NoticeSender {
  const { graph, mailer, address, usualLanguage, onFault = () => {}, now = () => new Date() } = services;

  /** Mails one member what is due. Gives whether a mail went out. */
  async function mailTo(member: string, by: Mailer): Promise<boolean> {
    const token = randomUUID();
    const at = now();
    const [claim] = await graph.run('notices/claim', {
      ...{ member, token, now: at.toISOString(), since: since(at), limit: MOST_IN_MAIL },
      until: new Date(at.getTime() + CLAIMED_MINUTES * MINUTE).toISOString(),
    });
    if (claim === undefined || claim.ids.length === 0) return false;
    const ids = claim.ids as string[];
    try {
      // Read now, through their eyes: what they may not see any more is in no mail.
      const viewer: Viewer = { kind: 'member', id: member };
      const notices = (await graph.run('notices/list', {
        ...{ member, ids, offset: 0, limit: MOST_IN_MAIL },
        ...viewerParameters(viewer),
      })) as Notice[];
      const unread = notices.filter(({ seen }) => !seen);
      if (unread.length > 0) {
        const language = languageOfMember(claim.languages as string[], await usualLanguage());
        await by.send({ to: claim.email, ...mailText(unread.reverse(), language, address()) });
      }
      await graph.run('notices/mailed', { token, ids, at: now().toISOString() });
      return unread.length > 0;
    } catch (error) {
      const failed = now();
      const again = AGAIN_MINUTES.map((minutes) => new Date(failed.getTime() + minutes * MINUTE).toISOString());
      await graph.run('notices/not-mailed', { token, ids, at: failed.toISOString(), again });
      onFault(error);
      return false;
    }
  }

  return {
    async send() {
      if (mailer === null) return 0;
      const at = now();
      const due = await graph.run('notices/due', { now: at.toISOString(), since: since(at), limit: MEMBERS_AT_A_TIME });
      let sent = 0;
      for (const { member } of due) if (await mailTo(member, mailer)) sent += 1;
      return sent;
    },
  };
}

const since = (at: Date): string => new Date(at.getTime() - MAILED_DAYS * 1_440 * MINUTE).toISOString();
