import type { Counted } from '../../reading/counted.ts';
import type { MadeRecord } from '../../reading/made-item.ts';
import { replyRecord, titleOf } from '../../reading/threads.ts';

/** What is read of one line of a bulk export. Everything may be missing. */
interface LineJson {
  readonly type?: string;
  readonly team?: { readonly name?: string; readonly display_name?: string };
  readonly channel?: ChannelJson;
  readonly user?: UserJson;
  readonly bot?: { readonly username?: string };
  readonly post?: PostJson;
}

interface ChannelJson {
  readonly team?: string;
  readonly name?: string;
  readonly display_name?: string;
  /** `O` for what everyone may read. */
  readonly type?: string;
  readonly header?: string;
  readonly purpose?: string;
}

interface UserJson {
  readonly username?: string;
  readonly email?: string;
  readonly nickname?: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly position?: string;
  readonly roles?: string;
  readonly delete_at?: number;
}

interface MessageJson {
  readonly user?: string;
  readonly type?: string;
  readonly message?: string;
  readonly create_at?: number;
  readonly props?: { readonly from_webhook?: unknown; readonly from_bot?: unknown };
  readonly attachments?: readonly unknown[] | null;
}

interface PostJson extends MessageJson {
  readonly team?: string;
  readonly channel?: string;
  readonly replies?: readonly MessageJson[] | null;
}

/** The lines of a bulk export as records, in one reading: teams, channels and users come before posts. */
export class ServerRecords {
  readonly #name: string;
  readonly #passedOver: Counted;
  /** Names by account, as mentions write it. */
  readonly #people = new Map<string, string>();
  readonly #bots = new Set<string>();
  readonly #openChannels = new Set<string>();
  readonly #ids = new Set<string>();

  constructor(name: string, passedOver: Counted) {
    this.#name = name;
    this.#passedOver = passedOver;
  }

  line(value: unknown): MadeRecord[] {
    const { type, channel, user, bot, post } = (value ?? {}) as LineJson;
    if (type === 'channel' && channel) return this.#channel(channel);
    if (type === 'user' && user) return this.#user(user);
    if (type === 'bot' && bot?.username) this.#bots.add(bot.username);
    if (type === 'post' && post) return this.#post(post);
    if (type === 'direct_channel') this.#passedOver.add('left out, direct and group messages');
    return [];
  }

  #channel({ team = '', name, display_name: label, type, header, purpose }: ChannelJson): MadeRecord[] {
    if (name === undefined) return [];
    if (type !== 'O') {
      this.#passedOver.add('left out, private channels');
      return [];
    }
    const id = this.#id(team, name);
    if (this.#openChannels.has(id)) return [];
    this.#openChannels.add(id);
    return [{ type: 'topic', id, label: label || name, description: purpose || header || undefined }];
  }

  #user(user: UserJson): MadeRecord[] {
    const { username } = user;
    if (username === undefined || this.#people.has(username) || this.#bots.has(username)) return [];
    const name = [user.first_name, user.last_name].filter(Boolean).join(' ') || user.nickname || username;
    this.#people.set(username, name);
    return [
      {
        type: 'member',
        id: this.#id(username),
        name,
        email: user.email || undefined,
        function: user.position || undefined,
        external: /\bsystem_guest\b/.test(user.roles ?? '') || undefined,
        until: instant(user.delete_at),
      },
    ];
  }

  #post(post: PostJson): MadeRecord[] {
    const { team = '', channel = '', replies } = post;
    if (!this.#openChannels.has(this.#id(team, channel))) {
      this.#passedOver.add('left out, messages of private channels');
      return [];
    }
    const below = (replies ?? []).filter((reply) => this.#isWritten(reply));
    if (!this.#isWritten(post)) {
      if (below.length > 0) this.#passedOver.add('passed over, replies to what a bot wrote', below.length);
      return [];
    }
    if (below.length === 0) {
      this.#passedOver.add('passed over, messages that nobody replied to');
      return [];
    }
    const text = this.#textOf(post);
    const question = this.#messageId(team, channel, post);
    const members = [post, ...below].flatMap((message) => this.#newMember(message.user ?? ''));
    const said = { title: titleOf(text) || 'message', text, askedBy: this.#id(post.user ?? '') };
    return [
      ...members,
      { type: 'question', id: question, ...said, topics: [this.#id(team, channel)], created: instant(post.create_at) },
      ...below.map((reply) =>
        replyRecord({
          id: this.#messageId(team, channel, reply),
          question,
          by: this.#id(reply.user ?? ''),
          text: this.#textOf(reply),
          created: instant(reply.create_at),
          isAskers: reply.user === post.user,
        }),
      ),
    ];
  }

  #isWritten({ user, type, props, message, attachments }: MessageJson): boolean {
    const isBots = isTrue(props?.from_webhook) || isTrue(props?.from_bot) || this.#bots.has(user ?? '');
    if (isBots) this.#passedOver.add('passed over, messages of bots');
    else if (type || user === undefined) this.#passedOver.add('passed over, joins and other notices');
    else {
      if (attachments && attachments.length > 0)
        this.#passedOver.add('not taken, files of messages', attachments.length);
      return (message ?? '') !== '' || (attachments ?? []).length > 0;
    }
    return false;
  }

  /** Whoever wrote and has no line of their own. */
  #newMember(username: string): MadeRecord[] {
    if (this.#people.has(username)) return [];
    this.#people.set(username, username);
    return [{ type: 'member', id: this.#id(username), name: username }];
  }

  /** The text with whom it mentions by name. */
  #textOf({ message = '' }: MessageJson): string {
    return message.replace(/@([a-z0-9](?:[a-z0-9._-]*[a-z0-9_])?)/g, (mention, account: string) => {
      const name = this.#people.get(account);
      return name === undefined ? mention : `@${name}`;
    });
  }

  /** Exports give messages no number: who wrote when, and a count where that is not enough. */
  #messageId(team: string, channel: string, { user = '', create_at: at = 0 }: MessageJson): string {
    const first = this.#id(team, channel, String(at), user);
    let id = first;
    for (let count = 2; this.#ids.has(id); count++) id = `${first}-${count}`;
    this.#ids.add(id);
    return id;
  }

  #id(...parts: readonly string[]): string {
    return [this.#name, ...parts].join('-');
  }
}

function isTrue(flag: unknown): boolean {
  return flag === true || flag === 'true';
}

/** Milliseconds since 1970; 0 stands for never. */
function instant(milliseconds: number | undefined): string | undefined {
  return milliseconds ? new Date(milliseconds).toISOString() : undefined;
}
