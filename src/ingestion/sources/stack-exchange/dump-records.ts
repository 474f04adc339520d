import { htmlToText } from '../../reading/html-to-text.ts';
import type { MadeRecord } from '../../reading/made-item.ts';
import { type DumpIndex, numberOf, tagsOf } from './dump-index.ts';
import type { DumpFields } from './dump-rows.ts';
import { NumberSet } from './number-set.ts';

/**
 * Rows of a dump as records, in one reading. Ids are the site's name and the row's own, so that two sites can stand in one
 * graph. Rows that are no part of a community (wiki posts, the robot user −1, comments under neither) make none.
 */
export class DumpRecords {
  /** Posts and comments of people who have a name there and no number: they are nobody's. */
  nobodys = 0;
  /** Members that were made of their numbers in posts and comments alone. */
  unnamed = 0;
  /** Comments under what is no question or answer of the dump. */
  looseComments = 0;
  readonly #site: string;
  readonly #index: DumpIndex;
  /** Who and what has a record already. */
  readonly #members = new NumberSet();
  readonly #topics = new Set<string>();

  constructor(site: string, index: DumpIndex) {
    this.#site = site;
    this.#index = index;
  }

  community(): MadeRecord {
    return { type: 'community', id: this.#site, name: this.#site };
  }

  topics(tag: DumpFields): MadeRecord[] {
    const name = tag.TagName;
    return name ? this.#newTopics([name], this.#index.tagText(tag)) : [];
  }

  members(user: DumpFields): MadeRecord[] {
    const id = numberOf(user.Id);
    if (id === undefined) return [];
    this.#members.add(id);
    return [
      {
        ...this.#named(id, user.DisplayName),
        bio: htmlToText(user.AboutMe ?? '') || undefined,
        since: instant(user.CreationDate),
      },
    ];
  }

  posts(post: DumpFields): MadeRecord[] {
    const id = numberOf(post.Id);
    if (id === undefined) return [];
    const owner = { id: post.OwnerUserId, name: post.OwnerDisplayName };
    if (this.#index.answers.has(id)) return [...this.#newMembers(owner), this.#answer(id, post)];
    if (!this.#index.questions.has(id)) return [];
    return [...this.#newMembers(owner), ...this.#newTopics(tagsOf(post)), this.#question(id, post)];
  }

  comments(comment: DumpFields): MadeRecord[] {
    const post = numberOf(comment.PostId) ?? 0;
    const under = this.#index.questions.has(post) ? 'question' : this.#index.answers.has(post) ? 'answer' : undefined;
    if (under === undefined) {
      this.looseComments += 1;
      return [];
    }
    return [
      ...this.#newMembers({ id: comment.UserId, name: comment.UserDisplayName }),
      {
        type: 'comment',
        id: this.#id(comment.Id ?? ''),
        [under]: this.#id(post),
        writtenBy: this.#member(comment.UserId),
        text: comment.Text ?? '',
        created: instant(comment.CreationDate),
        score: score(comment.Score),
      },
    ];
  }

  #question(id: number, post: DumpFields): MadeRecord {
    const links = this.#index.links.get(id) ?? [];
    const duplicate = links.find((link) => link.duplicate)?.related;
    const related = links.map((link) => link.related).filter((question) => question !== duplicate);
    return {
      type: 'question',
      id: this.#id(id),
      title: post.Title || `question ${id}`,
      text: htmlToText(post.Body ?? ''),
      askedBy: this.#member(post.OwnerUserId),
      topics: tagsOf(post).map((tag) => this.#id(tag)),
      created: instant(post.CreationDate),
      duplicateOf: duplicate === undefined ? undefined : this.#id(duplicate),
      related: related.map((question) => this.#id(question)),
      score: score(post.Score),
    };
  }

  #answer(id: number, post: DumpFields): MadeRecord {
    return {
      type: 'answer',
      id: this.#id(id),
      question: this.#id(post.ParentId ?? ''),
      answeredBy: this.#member(post.OwnerUserId),
      text: htmlToText(post.Body ?? ''),
      created: instant(post.CreationDate),
      accepted: this.#index.accepted.has(id) || undefined,
      score: score(post.Score),
    };
  }

  #named(id: number, name: string | undefined): MadeRecord {
    const badges = [...(this.#index.badges.get(id) ?? [])];
    return {
      type: 'member',
      id: this.#id(id),
      name: name || `user ${id}`,
      topics: badges.map(([tag, level]) => ({ topic: this.#id(tag), level, source: 'endorsed' })),
    };
  }

  /** Whoever wrote something and has no row, because the rows are not all there. */
  #newMembers(writer: { readonly id: string | undefined; readonly name: string | undefined }): MadeRecord[] {
    const id = numberOf(writer.id);
    if (id === undefined) {
      if (writer.name) this.nobodys += 1;
      return [];
    }
    if (this.#index.hasAllUsers || this.#index.users.has(id) || this.#members.has(id)) return [];
    this.#members.add(id);
    this.unnamed += 1;
    return [this.#named(id, this.#index.names.get(id))];
  }

  #newTopics(tags: readonly string[], description?: string): MadeRecord[] {
    const unknown = tags.filter((tag) => !this.#topics.has(tag));
    for (const tag of unknown) this.#topics.add(tag);
    return [...new Set(unknown)].map((tag) => ({ type: 'topic', id: this.#id(tag), label: tag, description }));
  }

  #id(own: string | number): string {
    return `${this.#site}-${own}`;
  }

  /** A user who left has no row any more: what they wrote stays, by nobody. */
  #member(user: string | undefined): string | undefined {
    const id = numberOf(user);
    if (id === undefined || (this.#index.hasAllUsers && !this.#index.users.has(id))) return undefined;
    return this.#id(id);
  }
}

/** Dumps leave the zone out: it is UTC. */
function instant(date: string | undefined): string | undefined {
  if (!date) return undefined;
  return /T\d/.test(date) && !/[zZ]|[+-]\d\d:\d\d$/.test(date) ? `${date}Z` : date;
}

function score(text: string | undefined): number | undefined {
  return text ? Number(text) : undefined;
}
