import type { Language } from '../domain/index.ts';
import { ANSWER_WORDS } from '../wording/index.ts';

interface Example {
  readonly text: string;
  readonly language: string | null;
}

/** Questions that this very community asked, and what its topics are called. */
export interface Examples {
  readonly asked: readonly Example[];
  readonly topics: readonly Readonly<Record<Language, string | null>>[];
}

export const NO_EXAMPLES: Examples = { asked: [], topics: [] };

const READ = 20;
/** An example that is longer does not fit the field. */
const SHORT = 70;

/** Where they are read. */
interface Source {
  recentQuestions(limit: number): Promise<readonly { readonly title: string; readonly language: string | null }[]>;
  topics(limit: number): Promise<readonly { readonly labels: Readonly<Record<Language, string | null>> }[]>;
}

export async function readExamples(service: Source): Promise<Examples> {
  const [asked, topics] = await Promise.all([service.recentQuestions(READ), service.topics(READ)]);
  return {
    asked: asked.map(({ title, language }) => ({ text: title, language })),
    topics: topics.map(({ labels }) => labels),
  };
}

/** The newest questions; where there are few, questions about the community's topics. */
export function exampleQuestions({ asked, topics }: Examples, language: Language, count: number): Example[] {
  return [...asked, ...aboutTopics(topics, language)].slice(0, count);
}

/** One short question in the reader's language, to show what can be asked; null in a community that holds nothing. */
export function exampleQuestion({ asked, topics }: Examples, language: Language): string | null {
  const fit = asked.find(
    (one) => one.language === language && one.text.trim().endsWith('?') && one.text.length <= SHORT,
  );
  return (fit ?? aboutTopics(topics, language)[0])?.text ?? null;
}

function aboutTopics(topics: Examples['topics'], language: Language): Example[] {
  return topics.flatMap((labels) => {
    const label = labels[language];
    return label === null ? [] : [{ text: ANSWER_WORDS[language].whoKnows(label), language }];
  });
}
