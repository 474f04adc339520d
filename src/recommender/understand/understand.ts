import { LANGUAGES, type Language } from '../../domain/index.ts';
import { clean, plainFrench } from './fold.ts';
import { contentWords } from './lucene.ts';
import type { NamedTopic, TopicIndex } from './topic-index.ts';

/**
 * Language of a text as a tag such as `fr`, null when it cannot be told; `hints` are languages it is likely in,
 * likeliest first.
 */
export type DetectLanguage = (text: string, hints?: readonly string[]) => string | null;

/** What a question is understood to ask. */
export interface Understanding {
  /** The question without what no index or model accepts. */
  readonly text: string;
  /** Language its words are searched in; null when it is none of ours. */
  readonly language: Language | null;
  /** Different words to search for, in order; empty when the question has none. */
  readonly words: readonly string[];
  readonly topics: readonly NamedTopic[];
}

export function understand(
  question: string,
  topics: TopicIndex,
  detect: DetectLanguage,
  fallbacks: readonly string[],
): Understanding {
  const text = clean(question).trim();
  const language = languageOf(text, detect, fallbacks);
  const spelled = language === 'fr' ? plainFrench(text) : text;
  // Mistyped words are searched as they should be beside as they are: what looks like a slip may be a name.
  const words = contentWords([spelled, ...topics.mistyped(text)].join(' '));
  return { text, language, words, topics: topics.find(text) };
}

/** Detected, the asker's and the community's languages helping with short texts; else the first of those that is ours. */
function languageOf(text: string, detect: DetectLanguage, fallbacks: readonly string[]): Language | null {
  const detected = detect(text, fallbacks);
  if (detected !== null) return ours(detected);
  return /\p{L}/u.test(text) ? (fallbacks.map(ours).find((language) => language !== null) ?? null) : null;
}

function ours(tag: string): Language | null {
  const base = tag.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === base) ?? null;
}
