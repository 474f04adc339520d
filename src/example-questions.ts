import type { Directory } from './directory/index.ts';
import { PUBLIC_VIEWER } from './domain/index.ts';
import { languageFor } from './language/index.ts';
import { ANSWER_WORDS } from './wording/index.ts';

const READ = 20;
/** What a shell would not take as it stands between double quotes. */
const UNQUOTED = /["$`\\!]/;

/** Questions to try this very community with: the newest that are questions, else some about its topics. */
export async function exampleQuestions(directory: Directory, count: number): Promise<string[]> {
  const view = directory.as(PUBLIC_VIEWER);
  const page = { offset: 0, limit: READ };
  const [questions, topics, community] = await Promise.all([
    view.questions.list(page),
    view.topics.list(page),
    view.community(),
  ]);
  const language = languageFor({ community: community?.languages ?? [] });
  const asked = questions.items.map(({ title }) => title.trim()).filter((title) => title.endsWith('?'));
  const about = topics.items.map(({ label, labels }) => ANSWER_WORDS[language].whoKnows(labels[language] ?? label));
  return [...asked, ...about].filter((question) => !UNQUOTED.test(question)).slice(0, count);
}
