import { element, icon } from './element.ts';
import type { Page } from './page.ts';

/** As long as the service takes a question. */
const LONGEST = 4_000;

export interface AskFormParts {
  /** What stands in the field. */
  readonly value: string;
  /** A question of this community, as an example of one. */
  readonly example: string | null;
  readonly onInput: (question: string) => void;
  readonly onAsk: (question: string) => void;
  readonly asker: HTMLElement;
}

/** Where the question is typed. Enter sends it, Shift+Enter begins a line. One that is too long is kept, and said to be. */
export function askForm({ texts }: Page, { value, example, onInput, onAsk, asker }: AskFormParts): HTMLFormElement {
  const question = element('textarea', {
    id: 'question',
    name: 'question',
    rows: 1,
    required: true,
    placeholder: example === null ? texts.question : texts.example(example),
    autocomplete: 'off',
    enterkeyhint: 'search',
    'aria-describedby': 'question-told',
  });
  question.value = value;
  const told = element('p', { id: 'question-told', class: 'error', role: 'alert', hidden: true });
  const isTooLong = () => question.value.length > LONGEST;
  const look = () => {
    question.rows = 1;
    // As tall as its text, up to eight lines; beyond that it scrolls.
    while (question.scrollHeight > question.clientHeight + 2 && question.rows < 8) question.rows += 1;
    told.hidden = !isTooLong();
    told.textContent = isTooLong() ? texts.tooLong(question.value.length, LONGEST) : '';
    question.setAttribute('aria-invalid', String(isTooLong()));
  };
  question.addEventListener('input', () => {
    onInput(question.value);
    look();
  });
  requestAnimationFrame(look);
  const form = element(
    'form',
    { class: 'ask', role: 'search', 'aria-label': texts.tagline },
    element('label', { for: 'question', class: 'unseen' }, texts.question),
    element(
      'div',
      { class: 'ask-field' },
      question,
      element('button', { type: 'submit', class: 'primary' }, icon('search'), element('span', {}, texts.ask)),
    ),
    told,
    asker,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isTooLong()) question.focus();
    else if (question.value.trim() !== '') onAsk(question.value);
  });
  question.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  return form;
}
