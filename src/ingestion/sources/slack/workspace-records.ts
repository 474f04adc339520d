import type { Counted } from '../../reading/counted.ts';
import type { MadeRecord } from '../../reading/made-item.ts';
import { replyRecord, titleOf } from '../../reading/threads.ts';
import {
  type ChannelJson,
  instant,
  isBot,
  kindOf,
  type MessageJson,
  nameOf,
  textOf,
  type UserJson,
} from './slack-json.ts';
import { threadKey, type WorkspaceIndex } from './workspace-index.ts';

/** What a workspace's files say, as records, in one reading. Numbers are Slack's own, after the workspace's name. */
export class WorkspaceRecords {
  readonly #name: string;
  readonly #index: WorkspaceIndex;
  readonly #passedOver: Counted;
  readonly #members = new Set<string>();

  constructor(name: string, index: WorkspaceIndex, passedOver: Counted) {
    this.#name = name;
    this.#index = index;
    this.#passedOver = passedOver;
  }

  member(user: UserJson): MadeRecord[] {
    const { id, profile } = user;
    if (id === undefined || this.#members.has(id)) return [];
    if (isBot(user)) {
      this.#passedOver.add('passed over, bots');
      return [];
    }
    this.#members.add(id);
    if (user.deleted) this.#passedOver.add('closed accounts, taken as paused, for the day they left is not in it');
    return [
      {
        type: 'member',
        id: this.#id(id),
        name: nameOf(user) ?? id,
        email: profile?.email || undefined,
        function: profile?.title || undefined,
        external: user.is_restricted || user.is_ultra_restricted || user.is_stranger || undefined,
        paused: user.deleted || undefined,
      },
    ];
  }

  topic({ id, name, purpose, topic }: ChannelJson): MadeRecord[] {
    if (id === undefined || name === undefined) return [];
    const description = textOf(purpose?.value || topic?.value || '', this.#index) || undefined;
    return [{ type: 'topic', id: this.#id(id), label: name, description }];
  }

  message(channel: string, message: MessageJson): MadeRecord[] {
    const kind = kindOf(message, this.#index.bots);
    if (kind !== 'written') {
      this.#passedOver.add(kind === 'bot' ? 'passed over, messages of bots' : 'passed over, joins and other notices');
      return [];
    }
    const { ts = '', thread_ts: thread, user = '' } = message;
    const key = threadKey(channel, thread ?? ts);
    const { asker, hasReply = false } = this.#index.threads.get(key) ?? {};
    if (!hasReply) {
      this.#passedOver.add('passed over, messages that nobody replied to');
      return [];
    }
    if (asker === undefined) {
      this.#passedOver.add('passed over, replies to what a bot wrote or what is not in the export');
      return [];
    }
    if (message.files !== undefined && message.files.length > 0)
      this.#passedOver.add('not taken, files of messages', message.files.length);
    const text = textOf(message.text ?? '', this.#index);
    const created = instant(ts);
    const members = this.#newMember(user);
    const by = this.#id(user);
    if (thread !== ts) {
      const reply = { question: this.#id(key), by, text, created, isAskers: user === asker };
      return [...members, replyRecord({ id: this.#id(threadKey(channel, ts)), ...reply })];
    }
    const said = { title: titleOf(text) || 'message', text, askedBy: by, topics: [this.#id(channel)], created };
    return [...members, { type: 'question', id: this.#id(key), ...said }];
  }

  /** Whoever wrote from another workspace and stands in no list. */
  #newMember(user: string): MadeRecord[] {
    if (this.#members.has(user)) return [];
    this.#members.add(user);
    return [{ type: 'member', id: this.#id(user), name: this.#index.people.get(user) ?? `user ${user}` }];
  }

  #id(own: string): string {
    return `${this.#name}-${own}`;
  }
}
