import { element, icon } from './element.ts';
import type { Page } from './page.ts';

const LONGEST = 4_000;

export interface AskForm {
  readonly form: HTMLFormElement;
  readonly question: HTMLTextAreaElement;
  readonly button: HTMLButtonElement;
}

/** Where the question is typed. Enter sends it, Shift+Enter begins a line. */
export function askForm(
  { texts }: Page,
  value: string,
  onAsk: (question: string) => void,
  asker: HTMLElement,
): AskForm {
  const question = element('textarea', {
    id: 'question',
    name: 'question',
    rows: 1,
    maxlength: LONGEST,
    required: true,
    placeholder: texts.placeholder,
    autocomplete: 'off',
    enterkeyhint: 'search',
  });
  question.value = value;
  const grow = () => {
    question.rows = 1;
    // As tall as its text, up to eight lines; beyond that it scrolls.
    while (question.scrollHeight > question.clientHeight + 2 && question.rows < 8) question.rows += 1;
  };
  question.addEventListener('input', grow);
  requestAnimationFrame(grow);
  const button = element(
    'button',
    { type: 'submit', class: 'primary' },
    icon('search'),
    element('span', {}, texts.ask),
  );
  const form = element(
    'form',
    { class: 'ask', role: 'search', 'aria-label': texts.tagline },
    element('label', { for: 'question', class: 'unseen' }, texts.question),
    element('div', { class: 'ask-field' }, question, button),
    asker,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (question.value.trim() !== '') onAsk(question.value);
  });
  question.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  return { form, question, button };
}
