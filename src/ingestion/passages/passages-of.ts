import { hash } from 'node:crypto';
import type { CommunityFileRecord, RecordOf } from '../../domain/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import { splitText } from './split-text.ts';

export type PassagePart = 'title' | 'text' | 'bio' | 'offers' | 'needs' | 'purpose' | 'label';

/** A piece of text that is found by its words and its meaning, and leads to the item it is part of. */
export interface Passage {
  /** `<type>/<item id>#<part>`: the same part of the same item keeps its id. */
  readonly id: string;
  readonly part: PassagePart;
  /** Order among the item's passages. */
  readonly position: number;
  /**
   * The item's title, so that words are found in it with every piece; what a member does, with what they say of
   * themselves; empty for labels and comments.
   */
  readonly title: string;
  /** The piece; empty on a title passage, whose words are the title's. */
  readonly text: string;
  readonly language: string | null;
  /** Fingerprint of the text that is embedded. */
  readonly hash: string;
}

/** One text of an item before it is cut. */
interface ItemText {
  /** What its passages' ids end in, before their number. */
  readonly name: string;
  readonly part: PassagePart;
  readonly text: string | undefined;
  /** Said by the record; found when it does not say. */
  readonly language?: string | undefined;
}

/**
 * The passages of a record, none for types without texts of their own. `languages` are the community's.
 */
export function passagesOf(
  record: CommunityFileRecord,
  detectLanguage: DetectLanguage,
  languages: readonly string[],
): Passage[] {
  const title = titleOf(record);
  const texts = textsOf(record);
  const own = 'language' in record ? record.language : undefined;
  // A title of three words has no clear language; the text under it is the best hint.
  const body = texts.find((text) => text.text)?.text;
  const bodyLanguage = own ?? (body === undefined ? undefined : (detectLanguage(body, languages) ?? undefined));
  const hints = bodyLanguage === undefined ? languages : [bodyLanguage, ...languages];
  const passages: Passage[] = [];
  const add = (name: string, part: PassagePart, passageTitle: string, text: string, said: string | undefined) => {
    const embedded = part === 'title' ? passageTitle : text;
    const language = said ?? own ?? detectLanguage(embedded, hints);
    passages.push({
      id: `${record.type}/${record.id}#${name}`,
      part,
      position: passages.length,
      title: passageTitle,
      text,
      language: language === null ? null : (language.toLowerCase().split('-')[0] ?? null),
      hash: hash('sha256', embedded, 'base64url'),
    });
  };
  if (title !== undefined && record.type !== 'member') add('title', 'title', title, '', undefined);
  for (const { name, part, text, language } of texts) {
    const pieces = splitText(text ?? '', language ?? bodyLanguage);
    const isNumbered = part === 'text' || part === 'purpose';
    pieces.forEach((piece, at) => {
      // What a member does stands as a text of its own; what they need is not what they do.
      const heading = name === 'function' || part === 'needs' ? '' : (title ?? '');
      add(isNumbered || at > 0 ? `${name}-${at}` : name, part, heading, piece, language);
    });
  }
  return passages;
}

function titleOf(record: CommunityFileRecord): string | undefined {
  switch (record.type) {
    case 'challenge':
    case 'question':
    case 'artefact':
      return record.title;
    case 'group':
      return record.name;
    case 'member':
      return record.function;
    default:
      return undefined;
  }
}

function textsOf(record: CommunityFileRecord): ItemText[] {
  switch (record.type) {
    case 'challenge':
    case 'question':
    case 'answer':
    case 'comment':
    case 'artefact':
      return [{ name: 'text', part: 'text', text: record.text }];
    case 'group':
      return [{ name: 'text', part: 'purpose', text: record.purpose }];
    case 'topic':
      return textsOfTopic(record);
    case 'member':
      return textsOfMember(record);
    default:
      return [];
  }
}

function textsOfTopic(topic: RecordOf<'topic'>): ItemText[] {
  const labels: ItemText[] =
    typeof topic.label === 'string'
      ? [{ name: 'label', part: 'label', text: topic.label }]
      : Object.entries(topic.label).map(([language, text]) => ({
          name: `label-${language}`,
          part: 'label',
          text,
          language,
        }));
  return [
    { name: 'text', part: 'text', text: topic.description },
    ...labels,
    { name: 'aliases', part: 'label', text: topic.aliases?.join(', ') },
  ];
}

function textsOfMember(member: RecordOf<'member'>): ItemText[] {
  const several = (part: 'offers' | 'needs', texts: readonly string[] = []): ItemText[] =>
    texts.map((text, at) => ({ name: `${part}-${at}`, part, text }));
  return [
    { name: 'bio', part: 'bio', text: member.bio },
    { name: 'function', part: 'bio', text: member.function },
    ...several('offers', member.offers),
    ...several('needs', member.needs),
  ];
}
