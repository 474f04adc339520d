/** What is read of the JSON of a Slack export. Everything may be missing. */
export interface UserJson {
  readonly id?: string;
  readonly name?: string;
  readonly real_name?: string;
  readonly deleted?: boolean;
  readonly is_bot?: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  readonly is_stranger?: boolean;
  readonly profile?: ProfileJson;
}

export interface ProfileJson {
  readonly real_name?: string;
  readonly display_name?: string;
  readonly name?: string;
  readonly email?: string;
  readonly title?: string;
}

export interface ChannelJson {
  readonly id?: string;
  readonly name?: string;
  readonly purpose?: { readonly value?: string };
  readonly topic?: { readonly value?: string };
}

export interface MessageJson {
  readonly type?: string;
  readonly subtype?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly text?: string;
  readonly ts?: string;
  readonly thread_ts?: string;
  readonly files?: readonly unknown[];
  readonly user_profile?: ProfileJson;
}

/** Slack's own helper, which stands in no list of users. */
const SLACKBOT = 'USLACKBOT';

export function isBot({ id, is_bot: bot }: UserJson): boolean {
  return bot === true || id === SLACKBOT;
}

/** What people call somebody: the full name, else the one shown, else the account's. */
export function nameOf(user: UserJson): string | undefined {
  const { profile } = user;
  return profile?.real_name || user.real_name || profile?.display_name || user.name || profile?.name || undefined;
}

/** Kinds of messages that somebody wrote; all others tell of joining, renaming, pinning and so on. */
const WRITTEN = new Set(['thread_broadcast', 'me_message', 'file_share']);

export type MessageKind = 'written' | 'bot' | 'system';

export function kindOf(message: MessageJson, bots: ReadonlySet<string>): MessageKind {
  const { subtype, bot_id: bot, user } = message;
  if (subtype === 'bot_message' || bot !== undefined || user === SLACKBOT || bots.has(user ?? '')) return 'bot';
  if (message.type !== 'message' || (subtype !== undefined && !WRITTEN.has(subtype))) return 'system';
  return user === undefined || message.ts === undefined ? 'system' : 'written';
}

/** When a message was written, of the seconds and parts of one that are its number. */
export function instant(ts: string): string | undefined {
  const date = new Date(Number(ts) * 1_000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** Names of people and channels by their numbers. */
export interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
}

/** The text of a message as people read it: whom it mentions by name, links by what they are called. */
export function textOf(text: string, { people, channels }: Names): string {
  const read = text.replace(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g, (_, sign: string, target: string, label = '') => {
    if (sign === '@') return `@${people.get(target) ?? (label || 'somebody')}`;
    if (sign === '#') return `#${channels.get(target) ?? (label || 'a channel')}`;
    if (sign === '!') return label || `@${target.split('^')[0]}`;
    return label || target.replace(/^mailto:/, '');
  });
  return read.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').trim();
}
