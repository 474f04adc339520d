import { htmlToText } from '../../reading/html-to-text.ts';
import type { XmlRow } from '../../reading/xml-rows.ts';
import type { DumpIndex } from './dump-index.ts';

type Fields = XmlRow['fields'];
type Made = Record<string, unknown> | undefined;

/**
 * Rows of a dump as records. Ids are the site's name and the row's own, so that two sites can stand in one graph.
 * Rows that are no part of a community (wiki posts, the robot user −1, comments under neither) make none.
 */
export class DumpRecords {
  readonly #site: string;
  readonly #index: DumpIndex;

  constructor(site: string, index: DumpIndex) {
    this.#site = site;
    this.#index = index;
  }

  community(): Record<string, unknown> {
    return { type: 'community', id: this.#site, name: this.#site };
  }

  topic(tag: Fields): Made {
    const name = tag['TagName'];
    if (!name) return undefined;
    return { type: 'topic', id: this.#id(name), label: name, description: this.#index.tagText(tag) };
  }

  member(user: Fields): Made {
    const id = Number(user['Id']);
    if (!this.#index.users.has(id)) return undefined;
    const badges = [...(this.#index.badges.get(id) ?? [])];
    return {
      type: 'member',
      id: this.#id(id),
      name: user['DisplayName'] || `user ${id}`,
      bio: htmlToText(user['AboutMe'] ?? '') || undefined,
      since: instant(user['CreationDate']),
      topics: badges.map(([tag, level]) => ({ topic: this.#id(tag), level, source: 'endorsed' })),
    };
  }

  post(post: Fields): Made {
    const id = Number(post['Id']);
    if (this.#index.questions.has(id)) return this.#question(id, post);
    if (this.#index.answers.has(id)) return this.#answer(id, post);
    return undefined;
  }

  comment(comment: Fields): Made {
    const post = Number(comment['PostId']);
    const under = this.#index.questions.has(post) ? 'question' : this.#index.answers.has(post) ? 'answer' : undefined;
    if (under === undefined) return undefined;
    return {
      type: 'comment',
      id: this.#id(comment['Id'] ?? ''),
      [under]: this.#id(post),
      writtenBy: this.#member(comment['UserId']),
      text: comment['Text'] ?? '',
      created: instant(comment['CreationDate']),
      score: score(comment['Score']),
    };
  }

  #question(id: number, post: Fields): Record<string, unknown> {
    const links = this.#index.links.get(id) ?? [];
    const duplicate = links.find((link) => link.duplicate)?.related;
    const related = links.map((link) => link.related).filter((question) => question !== duplicate);
    return {
      type: 'question',
      id: this.#id(id),
      title: post['Title'] || `question ${id}`,
      text: htmlToText(post['Body'] ?? ''),
      askedBy: this.#member(post['OwnerUserId']),
      topics: tagsOf(post['Tags']).flatMap((tag) => (this.#index.tags.has(tag) ? this.#id(tag) : [])),
      created: instant(post['CreationDate']),
      duplicateOf: duplicate === undefined ? undefined : this.#id(duplicate),
      related: related.map((question) => this.#id(question)),
      score: score(post['Score']),
    };
  }

  #answer(id: number, post: Fields): Record<string, unknown> {
    return {
      type: 'answer',
      id: this.#id(id),
      question: this.#id(post['ParentId'] ?? ''),
      answeredBy: this.#member(post['OwnerUserId']),
      text: htmlToText(post['Body'] ?? ''),
      created: instant(post['CreationDate']),
      accepted: this.#index.accepted.has(id) || undefined,
      score: score(post['Score']),
    };
  }

  #id(own: string | number): string {
    return `${this.#site}-${own}`;
  }

  /** A user who left has no row any more: what they wrote stays, by nobody. */
  #member(user: string | undefined): string | undefined {
    return user !== undefined && this.#index.users.has(Number(user)) ? this.#id(user) : undefined;
  }
}

/** Dumps write tags as `<a><b>`, newer ones as `|a|b|`. */
function tagsOf(tags: string | undefined): string[] {
  return tags?.split(/[<>|]+/).filter((tag) => tag !== '') ?? [];
}

/** Dumps leave the zone out: it is UTC. */
function instant(date: string | undefined): string | undefined {
  return date && !/[zZ]|[+-]\d\d:\d\d$/.test(date) ? `${date}Z` : date || undefined;
}

function score(text: string | undefined): number | undefined {
  return text ? Number(text) : undefined;
}
