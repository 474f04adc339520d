import type { SiteJson, TopicJson } from './site-json.ts';
import { categoriesIn, topicOf } from './site-json.ts';

/** What must be known of one topic before any of its posts can be taken. */
export interface KnownTopic {
  /** Who asked; posts of theirs further down are no answers. */
  asker: number | undefined;
  accepted: number | undefined;
  /** Nobody but some may read it. */
  isReserved: boolean;
  /** Some file holds its title with its posts. */
  hasFile: boolean;
  /** Posts that it counts, and those that files hold. */
  counted: number;
  held: number;
}

/** What the files of a site say about each other. */
export class SiteIndex {
  readonly topics = new Map<number, KnownTopic>();
  readonly reservedCategories = new Set<number>();
  readonly categories = new Set<number>();
  /** Members who have a row in a list of users that makes them one. */
  readonly listed = new Set<number>();

  take(json: SiteJson): void {
    for (const category of categoriesIn(json)) {
      if (category.id === undefined) continue;
      if (category.read_restricted) this.reservedCategories.add(category.id);
      else if (isSaid(category)) this.categories.add(category.id);
    }
    const number = topicOf(json);
    if (json.post_stream !== undefined && number !== undefined) this.#takeTopic(number, json);
  }

  /** Topics that only some may read, or that were taken away. */
  isReserved(topic: TopicJson): boolean {
    return (
      topic.archetype === 'private_message' ||
      topic.visible === false ||
      (topic.deleted_at ?? null) !== null ||
      this.reservedCategories.has(topic.category_id ?? Number.NaN)
    );
  }

  /** Posts that topics count and no file holds. */
  get missing(): number {
    return [...this.topics.values()].reduce(
      (sum, topic) => sum + (topic.isReserved ? 0 : Math.max(0, topic.counted - topic.held)),
      0,
    );
  }

  #takeTopic(number: number, json: SiteJson): void {
    const topic = this.topics.get(number) ?? {
      ...{ asker: undefined, accepted: undefined, isReserved: false, hasFile: false, counted: 0, held: 0 },
    };
    const posts = json.post_stream?.posts ?? [];
    const first = posts.find((post) => post.post_number === 1);
    topic.asker ??= json.user_id ?? first?.user_id ?? undefined;
    topic.accepted ??= json.accepted_answer?.post_number;
    topic.isReserved ||= this.isReserved(json);
    topic.hasFile ||= json.title !== undefined;
    topic.counted = Math.max(topic.counted, json.post_stream?.stream?.length ?? 0);
    topic.held += posts.length;
    this.topics.set(number, topic);
  }
}

/** Whether a category says what its topics are about; "uncategorized" says nothing. */
export function isSaid(category: { readonly name?: string; readonly slug?: string }): boolean {
  return Boolean(category.name) && category.slug !== 'uncategorized';
}
