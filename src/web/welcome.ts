import { element, replaceChildren } from './element.ts';
import type { Page } from './page.ts';
import type { Status } from './service.ts';

/** What is read before the first question: questions asked lately, each of which can be asked again. */
export async function welcome(page: Page, onAsk: (question: string) => void): Promise<HTMLElement> {
  const box = element('div', { class: 'welcome' });
  try {
    const questions = await page.service.recentQuestions(5);
    if (questions.length > 0)
      replaceChildren(
        box,
        element('h2', {}, page.texts.recent),
        element(
          'ul',
          {},
          questions.map(({ title, language }) =>
            element(
              'li',
              {},
              element('button', { type: 'button', lang: language, onclick: () => onAsk(title) }, title),
            ),
          ),
        ),
      );
  } catch {
    // The notices say that the service is away; there is nothing more to say here.
  }
  return box;
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
