import type { Counted } from '../../reading/counted.ts';
import { htmlToText, type IsLeftOut } from '../../reading/html-to-text.ts';
import type { MadeRecord } from '../../reading/made-item.ts';
import { isSaid, type KnownTopic, type SiteIndex } from './site-index.ts';
import {
  categoriesIn,
  type PostJson,
  type SiteJson,
  type TopicJson,
  tagsIn,
  tagsOfTopic,
  topicOf,
} from './site-json.ts';
import type { UserRow } from './user-list.ts';

const REGULAR = 1;
const LIKE = 2;
/** A reply to an answer that is no longer than this is a remark on it, in characters; a longer one answers by itself. */
const SHORT_REPLY = 400;
/** Groups that every site has by itself: who is trusted, not who works together. */
const AUTOMATIC_GROUP = /^(everyone|admins|moderators|staff|trust_level_\d)$/;

/** What a site's files say, as records, in one reading. */
export class SiteRecords {
  readonly #site: string;
  readonly #index: SiteIndex;
  readonly #passedOver: Counted;
  readonly #members = new Set<number>();
  readonly #tags = new Set<string>();
  readonly #categories = new Set<number>();
  readonly #questions = new Set<number>();
  readonly #posts = new Set<number>();
  readonly #groups = new Map<string, number[]>();

  constructor(site: string, index: SiteIndex, passedOver: Counted) {
    this.#site = site;
    this.#index = index;
    this.#passedOver = passedOver;
  }

  user({ cells }: UserRow): MadeRecord[] {
    const id = memberNumber(cells);
    if (id === undefined || this.#members.has(id)) return [];
    if (!this.#index.listed.has(id)) {
      this.#passedOver.add('passed over, users who never took up their account');
      return [];
    }
    this.#members.add(id);
    for (const group of cells['group_names']?.split(/[;,|]/) ?? []) {
      const name = group.trim();
      if (name !== '' && !AUTOMATIC_GROUP.test(name)) this.#groups.set(name, [...(this.#groups.get(name) ?? []), id]);
    }
    return [
      {
        type: 'member',
        id: this.#id(id),
        name: cells['name'] ?? cells['username'] ?? String(id),
        email: cells['email'],
        function: cells['title'],
        since: instant(cells['created_at']),
      },
    ];
  }

  /** Groups that the lists of users named. */
  groups(): MadeRecord[] {
    return [...this.#groups].map(([name, members]) => ({
      ...{ type: 'group', id: `${this.#site}-group-${name}`, name },
      members: members.map((member) => ({ member: this.#id(member) })),
    }));
  }

  file(json: SiteJson): MadeRecord[] {
    const made = [
      ...this.#categoriesOf(json),
      ...tagsIn(json).flatMap((tag) => this.#newTag(tag.name, tag.description)),
    ];
    const number = topicOf(json);
    if (json.post_stream !== undefined && number !== undefined) made.push(...this.#topic(number, json));
    for (const topic of json.topic_list?.topics ?? []) made.push(...this.#listed(topic));
    return made;
  }

  #categoriesOf(json: SiteJson): MadeRecord[] {
    const categories = categoriesIn(json);
    const made: MadeRecord[] = [];
    for (const category of categories) {
      const { id, parent_category_id: parent } = category;
      if (id === undefined || !this.#index.categories.has(id) || !isSaid(category) || this.#categories.has(id))
        continue;
      this.#categories.add(id);
      const broader = parent && this.#index.categories.has(parent) ? this.#category(parent) : undefined;
      const description = category.description_text || undefined;
      made.push({ type: 'topic', id: this.#category(id), label: category.name, description, broader });
    }
    return made;
  }

  /** A topic that stands in a listing alone: what it is called is known, and nothing that was said. */
  #listed(topic: TopicJson): MadeRecord[] {
    if (topic.id === undefined || !topic.title || this.#index.topics.get(topic.id)?.hasFile) return [];
    if (this.#questions.has(topic.id)) return [];
    if (this.#index.isReserved(topic)) {
      this.#passedOver.add(RESERVED);
      return [];
    }
    this.#questions.add(topic.id);
    return [...tagsOfTopic(topic).flatMap((tag) => this.#newTag(tag)), this.#question(topic.id, topic, undefined)];
  }

  #topic(number: number, json: SiteJson): MadeRecord[] {
    const topic = this.#index.topics.get(number);
    if (topic === undefined || topic.isReserved) {
      if (json.title !== undefined) this.#passedOver.add(RESERVED);
      return [];
    }
    const posts = (json.post_stream?.posts ?? []).filter((post) => this.#isTaken(post));
    const made = posts.flatMap((post) => this.#newMember(post));
    if (json.title && !this.#questions.has(number)) {
      this.#questions.add(number);
      made.push(...tagsOfTopic(json).flatMap((tag) => this.#newTag(tag)));
      made.push(
        this.#question(
          number,
          json,
          posts.find((post) => post.post_number === 1),
        ),
      );
    }
    if (!topic.hasFile) {
      this.#passedOver.add('passed over, for no file holds the beginning of their topic, posts', posts.length);
      return made;
    }
    return [...made, ...this.#answers(number, topic, posts)];
  }

  #question(number: number, topic: TopicJson, post: PostJson | undefined): MadeRecord {
    const category = topic.category_id;
    return {
      type: 'question',
      id: this.#id(number),
      title: topic.title,
      text: post === undefined ? undefined : textOf(post),
      askedBy: post === undefined ? undefined : this.#member(post),
      topics: [
        ...(category !== undefined && this.#index.categories.has(category) ? [this.#category(category)] : []),
        ...tagsOfTopic(topic).map((tag) => this.#tag(tag)),
      ],
      created: post?.created_at ?? topic.created_at,
      score: post === undefined ? undefined : likes(post),
    };
  }

  #answers(number: number, topic: KnownTopic, posts: readonly PostJson[]): MadeRecord[] {
    /** For each post of this file by its number in the topic: the answer that it is, or that it is a remark on. */
    const under = new Map<number, number>();
    return posts.flatMap((post): MadeRecord[] => {
      const { id, post_number: place } = post;
      if (id === undefined || place === undefined || place === 1 || this.#posts.has(id)) return [];
      this.#posts.add(id);
      const text = textOf(post);
      const isAccepted = post.accepted_answer === true || topic.accepted === place;
      const answer = under.get(post.reply_to_post_number ?? 1);
      const isAsker = typeof post.user_id === 'number' && post.user_id === topic.asker;
      const said = { id: this.#id(id), text, created: post.created_at, score: likes(post) };
      const by = this.#member(post);
      if (!isAccepted && (isAsker || (answer !== undefined && text.length <= SHORT_REPLY))) {
        if (answer !== undefined) under.set(place, answer);
        const on = answer === undefined ? { question: this.#id(number) } : { answer: this.#id(answer) };
        return [{ type: 'comment', ...said, ...on, writtenBy: by }];
      }
      under.set(place, id);
      const accepted = isAccepted || undefined;
      return [{ type: 'answer', ...said, question: this.#id(number), answeredBy: by, accepted }];
    });
  }

  #isTaken(post: PostJson): boolean {
    const isGone = post.hidden === true || post.user_deleted === true || (post.deleted_at ?? null) !== null;
    if (isGone) this.#passedOver.add('passed over, posts that were hidden or deleted');
    else if ((post.post_type ?? REGULAR) !== REGULAR)
      this.#passedOver.add('passed over, notes of moderators and of the system');
    else if (typeof post.user_id === 'number' && post.user_id <= 0)
      this.#passedOver.add('passed over, posts of the system');
    else return true;
    return false;
  }

  /** Whoever wrote and stands in no list of users. */
  #newMember({ user_id: id, name, username }: PostJson): MadeRecord[] {
    if (!id || this.#members.has(id) || this.#index.listed.has(id)) return [];
    this.#members.add(id);
    return [{ type: 'member', id: this.#id(id), name: name || username || `user ${id}` }];
  }

  #newTag(tag: string, description?: string): MadeRecord[] {
    if (this.#tags.has(tag)) return [];
    this.#tags.add(tag);
    return [{ type: 'topic', id: this.#tag(tag), label: tag, description }];
  }

  #member({ user_id: id }: PostJson): string | undefined {
    return id ? this.#id(id) : undefined;
  }

  #id(own: number): string {
    return `${this.#site}-${own}`;
  }

  #tag(tag: string): string {
    return `${this.#site}-tag-${tag}`;
  }

  #category(id: number): string {
    return `${this.#site}-category-${id}`;
  }
}

const RESERVED = 'left out, topics that not everyone may read (messages, reserved categories, unlisted)';

/** The number of whoever a row of a list of users is about. */
export function memberNumber(cells: UserRow['cells']): number | undefined {
  const id = Number(cells['id'] ?? Number.NaN);
  return Number.isInteger(id) && id > 0 ? id : undefined;
}

/** Discourse quotes others in a frame of its own. */
const isQuote: IsLeftOut = (name, { class: classes }) => name === 'aside' && /\bquote\b/.test(classes ?? '');

function textOf({ raw, cooked }: PostJson): string {
  if (raw !== undefined) return raw.replace(/\[quote\b[^\]]*\][\s\S]*?\[\/quote\]/gi, '').trim();
  return htmlToText(cooked ?? '', isQuote);
}

/** Likes; the list of what was done to a post leaves out what nobody did. */
function likes({ actions_summary: actions }: PostJson): number | undefined {
  return actions === undefined ? undefined : (actions.find(({ id }) => id === LIKE)?.count ?? 0);
}

/** `2013-02-05 21:29:20 UTC` as ISO 8601 says it. */
function instant(date: string | undefined): string | undefined {
  return date?.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC$/, '$1T$2Z');
}
