import type { Language } from '../domain/index.ts';
import { element, spaced } from './element.ts';
import { PAGE_LANGUAGES, TEXTS, type Texts } from './texts/index.ts';

/** The frame of the page: what stands above and below whatever is shown. */
export function pageHead(
  texts: Texts,
  language: Language,
  community: string | null,
  onLanguage: (language: Language) => void,
): HTMLElement {
  return element(
    'header',
    { class: 'page-head' },
    element('a', { href: '#question', class: 'skip' }, texts.skip),
    element(
      'a',
      { href: '/', class: 'mark' },
      element('img', { src: '/icon.svg', alt: '', width: 30, height: 30 }),
      spaced(element('span', {}, 'Maillon'), community !== null && element('span', { class: 'community' }, community)),
    ),
    element(
      'div',
      { class: 'languages', role: 'group', 'aria-label': texts.languages },
      PAGE_LANGUAGES.map((each) =>
        element(
          'button',
          {
            type: 'button',
            lang: each,
            'aria-pressed': String(each === language),
            title: TEXTS[each].languageName,
            onclick: () => onLanguage(each),
          },
          // What is read stands in the name too, so that it can be said to a voice control.
          spaced(each.toUpperCase(), element('span', { class: 'unseen' }, TEXTS[each].languageName)),
        ),
      ),
    ),
  );
}

export function pageFoot(texts: Texts, holds: string | null): HTMLElement {
  return element(
    'footer',
    { class: 'page-foot' },
    holds !== null && element('p', {}, holds),
    element('p', {}, element('a', { href: '/api/docs' }, texts.api)),
  );
}
