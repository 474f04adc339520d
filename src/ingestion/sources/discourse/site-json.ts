/** What is read of the JSON of a Discourse site. Everything may be missing. */
export interface TopicJson {
  readonly id?: number;
  readonly title?: string;
  readonly created_at?: string;
  readonly user_id?: number;
  readonly category_id?: number;
  readonly tags?: readonly (string | { readonly name?: string })[];
  readonly archetype?: string;
  readonly visible?: boolean;
  readonly deleted_at?: string | null;
  readonly accepted_answer?: { readonly post_number?: number } | null;
  readonly post_stream?: { readonly posts?: readonly PostJson[]; readonly stream?: readonly number[] };
}

export interface PostJson {
  readonly id?: number;
  readonly topic_id?: number;
  readonly post_number?: number;
  readonly post_type?: number;
  readonly reply_to_post_number?: number | null;
  readonly user_id?: number | null;
  readonly name?: string | null;
  readonly username?: string;
  readonly created_at?: string;
  readonly cooked?: string;
  readonly raw?: string;
  readonly hidden?: boolean;
  readonly deleted_at?: string | null;
  readonly user_deleted?: boolean;
  readonly accepted_answer?: boolean;
  readonly actions_summary?: readonly { readonly id?: number; readonly count?: number }[];
}

export interface CategoryJson {
  readonly id?: number;
  readonly name?: string;
  readonly slug?: string;
  readonly description_text?: string | null;
  readonly parent_category_id?: number | null;
  readonly read_restricted?: boolean;
  readonly subcategory_list?: readonly CategoryJson[] | null;
}

export interface TagJson {
  readonly name?: string;
  readonly text?: string;
  readonly id?: string | number;
  readonly description?: string | null;
}

/** One file of the API: a topic with posts, or a listing of topics, categories or tags. */
export interface SiteJson extends TopicJson {
  readonly topic_list?: { readonly topics?: readonly TopicJson[] };
  readonly category_list?: { readonly categories?: readonly CategoryJson[] };
  readonly categories?: readonly CategoryJson[];
  /** On a topic its tags by name, in a listing the tags themselves. */
  readonly tags?: readonly (string | TagJson)[];
}

/** Categories of a file, those within others included. */
export function categoriesIn(json: SiteJson): CategoryJson[] {
  const all = (some: readonly CategoryJson[]): CategoryJson[] =>
    some.flatMap((category) => [category, ...all(category.subcategory_list ?? [])]);
  return all(json.category_list?.categories ?? json.categories ?? []);
}

/** Tags that a file lists, when it is a listing of tags. */
export function tagsIn(json: SiteJson): { readonly name: string; readonly description: string | undefined }[] {
  if (json.post_stream !== undefined || json.topic_list !== undefined) return [];
  return (json.tags ?? []).flatMap((tag) => {
    const name = tagName(tag);
    const description = typeof tag === 'string' ? undefined : tag.description || undefined;
    return name === undefined ? [] : { name, description };
  });
}

/** Tags of one topic by their names. */
export function tagsOfTopic(topic: TopicJson): string[] {
  return (topic.tags ?? []).flatMap((tag) => tagName(tag) ?? []);
}

function tagName(tag: string | TagJson): string | undefined {
  if (typeof tag === 'string') return tag || undefined;
  return tag.name ?? tag.text ?? (typeof tag.id === 'string' ? tag.id : undefined);
}

/** The number of the topic that a file with posts is about. */
export function topicOf(json: TopicJson): number | undefined {
  return json.title === undefined ? json.post_stream?.posts?.[0]?.topic_id : json.id;
}
