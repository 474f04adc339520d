import { element, icon, replaceChildren, spaced } from './element.ts';
import type { Page } from './page.ts';
import type { MemberHit } from './service.ts';

export interface Asker {
  readonly id: string;
  readonly name: string;
}

const PAUSE = 180;

/** Chooses who asks: a member found by name, or nobody. After the combobox pattern of the ARIA Authoring Practices. */
export function askerPicker(
  { service, texts }: Page,
  chosen: Asker | null,
  onChoose: (asker: Asker | null) => void,
): HTMLElement {
  if (chosen !== null)
    return element(
      'div',
      { class: 'asker' },
      element('span', { class: 'asker-name' }, texts.askerChosen(chosen.name)),
      element(
        'button',
        {
          type: 'button',
          class: 'quiet',
          'aria-label': texts.askerForget,
          title: texts.askerForget,
          onclick: () => onChoose(null),
        },
        icon('close'),
      ),
    );

  const input = element('input', {
    id: 'asker',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: texts.nobody,
    'aria-expanded': 'false',
    'aria-controls': 'asker-list',
    'aria-autocomplete': 'list',
    'aria-describedby': 'asker-hint',
  });
  const list = element('ul', { id: 'asker-list', role: 'listbox', 'aria-label': texts.asker, hidden: true });
  const told = element('span', { class: 'unseen', role: 'status' });
  let hits: readonly MemberHit[] = [];
  let active = -1;
  let looking: AbortController | undefined;
  let timer: number | undefined;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (hit: MemberHit | undefined) => {
    if (hit !== undefined) onChoose({ id: hit.id, name: hit.name });
  };
  const mark = (index: number) => {
    active = index;
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === index));
    if (index >= 0) input.setAttribute('aria-activedescendant', `asker-${index}`);
    list.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const show = () => {
    const options = hits.map((hit, index) =>
      element(
        'li',
        { id: `asker-${index}`, role: 'option', 'aria-selected': 'false', onmousedown: () => choose(hit) },
        spaced(element('strong', {}, hit.name), hit.function ? element('small', {}, hit.function) : null),
      ),
    );
    replaceChildren(list, ...(hits.length > 0 ? options : [element('li', { class: 'none' }, texts.askerNone)]));
    told.textContent = texts.askerCount(hits.length);
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(hits.length > 0 ? 0 : -1);
  };
  const look = async () => {
    looking?.abort();
    looking = new AbortController();
    const { signal } = looking;
    try {
      hits = await service.members(input.value, signal);
      if (!signal.aborted) show();
    } catch {
      // A search given up for a newer one, or a service that is away: the list stays as it is.
    }
  };

  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    if (input.value.trim() === '') close();
    else timer = window.setTimeout(() => void look(), PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (list.hidden) {
      // Enter in this field chooses a person; it does not send the question.
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    if (event.key === 'ArrowDown') mark(Math.min(active + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') mark(Math.max(active - 1, 0));
    else if (event.key === 'Enter') choose(hits[active]);
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', close);

  return element(
    'div',
    { class: 'asker' },
    element('label', { for: 'asker' }, texts.asker),
    element('div', { class: 'combobox' }, input, list),
    element('p', { id: 'asker-hint', class: 'hint' }, texts.askerHint),
    told,
  );
}
