import type { AcquaintanceStep, PersonSuggestion, SameQuestion } from '../../domain/index.ts';
import { element, icon, spaced } from '../element.ts';
import { languageIn, type Page } from '../page.ts';
import { type Names, reasonList } from '../reasons.ts';
import { initials, thingLink } from '../thing-link.ts';
import { confidenceMark } from './suggestion.ts';
import { turnToButton } from './turn-to.ts';

/** Somebody to ask, why, and through whom to reach them. No number stands beside a person. */
export function personCard(page: Page, question: string, person: PersonSuggestion, names: Names): HTMLElement {
  const place = [person.function, person.organisation].filter(Boolean).join(' · ');
  return element(
    'article',
    { class: 'card person' },
    element(
      'div',
      { class: 'card-head' },
      initials(person.name),
      element(
        'div',
        { class: 'card-title' },
        element('h3', {}, thingLink('member', person.id, person.name)),
        place !== '' && element('p', { class: 'place' }, place),
      ),
      confidenceMark(page, person.confidence),
    ),
    reasonList(page, person.contributions, names),
    person.path !== null && person.path.length > 0 && wayTo(page, person.path),
    person.languages.length > 0 &&
      element(
        'p',
        { class: 'speaks' },
        element('span', { class: 'label' }, page.texts.speaks),
        ' ',
        person.languages.map((tag) => languageIn(page.language, tag)).join(', '),
      ),
    turnToButton(page, question, person),
  );
}

/** Those with the same question: to think along with, not to ask. */
export function othersCard(page: Page, others: readonly SameQuestion[], names: Names): HTMLElement {
  return element(
    'aside',
    { class: 'card others', 'aria-labelledby': 'others' },
    element('h3', { id: 'others' }, page.texts.others),
    element(
      'ul',
      {},
      others.map(({ id, name, why, evidence }) =>
        element(
          'li',
          {},
          thingLink('member', id, name),
          reasonList(page, [{ name: 'same-question', amount: 0, evidence, reason: why }], names),
        ),
      ),
    ),
  );
}

/** The way of acquaintances from the asker to the person. */
function wayTo({ texts }: Page, path: readonly AcquaintanceStep[]): HTMLElement {
  return element(
    'div',
    { class: 'way' },
    element('span', { class: 'label' }, texts.reach),
    element(
      'ol',
      {},
      element('li', {}, element('span', { class: 'step' }, texts.you)),
      path.map((step) =>
        element(
          'li',
          {},
          spaced(
            element(
              'span',
              { class: 'tie' },
              icon('arrow'),
              viaLink(texts.via[step.via.kind] ?? step.via.kind, step.via),
            ),
            thingLink('member', step.id, step.name),
          ),
        ),
      ),
    ),
  );
}

function viaLink(words: string, { type, id }: AcquaintanceStep['via']): HTMLElement {
  return type === undefined || id === undefined ? element('span', {}, words) : thingLink(type, id, words);
}
