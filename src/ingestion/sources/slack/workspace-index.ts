import { type ChannelJson, isBot, kindOf, type MessageJson, type Names, nameOf, type UserJson } from './slack-json.ts';

/** What the files of a workspace say about each other: names, and which messages began a thread that somebody joined. */
export class WorkspaceIndex implements Names {
  readonly people = new Map<string, string>();
  readonly channels = new Map<string, string>();
  readonly bots = new Set<string>();
  /** Number of each channel that everyone may read, by its name: its messages stand in a folder of that name. */
  readonly openChannels = new Map<string, string>();
  /** Threads by their first message. */
  readonly threads = new Map<string, Thread>();

  takeUser(user: UserJson): void {
    if (user.id === undefined) return;
    const name = nameOf(user);
    if (name !== undefined) this.people.set(user.id, name);
    if (isBot(user)) this.bots.add(user.id);
  }

  takeChannel({ id, name }: ChannelJson): void {
    if (id === undefined || name === undefined) return;
    this.channels.set(id, name);
    this.openChannels.set(name, id);
  }

  takeMessage(channel: string, message: MessageJson): void {
    const { ts, thread_ts: thread, user, user_profile: profile } = message;
    if (thread === undefined || ts === undefined || kindOf(message, this.bots) !== 'written') return;
    const name = profile === undefined ? undefined : nameOf({ profile });
    if (user !== undefined && name !== undefined && !this.people.has(user)) this.people.set(user, name);
    const key = threadKey(channel, thread);
    const known = this.threads.get(key) ?? { asker: undefined, hasReply: false };
    if (ts === thread) known.asker = user;
    else known.hasReply = true;
    this.threads.set(key, known);
  }
}

interface Thread {
  /** Who wrote its first message; undefined when that is not in the export, or a bot's. */
  asker: string | undefined;
  /** Whether somebody replied, other than bots. */
  hasReply: boolean;
}

/** One thread of one channel: numbers of messages are their own within a channel alone. */
export function threadKey(channel: string, thread: string): string {
  return `${channel}-${thread}`;
}
