import { element } from './element.ts';
import { type Examples, exampleQuestions } from './examples.ts';
import type { Page } from './page.ts';
import type { Status } from './service.ts';

const SHOWN = 5;

/** What is read before the first question: questions of the community, each of which can be asked. */
export function welcome(page: Page, examples: Examples, onAsk: (question: string) => void): HTMLElement | null {
  const questions = exampleQuestions(examples, page.language, SHOWN);
  if (questions.length === 0) return null;
  return element(
    'div',
    { class: 'welcome' },
    element('h2', {}, examples.asked.length > 0 ? page.texts.recent : page.texts.topicsHere),
    element(
      'ul',
      {},
      questions.map(({ text, language }) =>
        element('li', {}, element('button', { type: 'button', lang: language, onclick: () => onAsk(text) }, text)),
      ),
    ),
  );
}

/** What the reader should know of the service: nothing imported, no model, texts that are still being read. */
export function notices({ texts }: Page, status: Status): HTMLElement[] {
  const said = [
    status.community === null ? texts.empty : null,
    status.model.status === 'ready' ? null : texts.noModel,
    status.model.status === 'ready' && (status.passages?.withoutVector ?? 0) > 0 ? texts.vectorsMissing : null,
  ];
  return said.flatMap((words) => (words === null ? [] : [element('p', { class: 'notice' }, words)]));
}
