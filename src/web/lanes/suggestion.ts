import type { Confidence } from '../../domain/index.ts';
import type { Lane } from '../../wording/index.ts';
import { element, type IconName, icon, spaced } from '../element.ts';
import type { Page } from '../page.ts';

/** Suggestions of a lane that are shown at first where there is little room. */
const FIRST_ON_NARROW = 3;

/** One lane of the answer: its name, what it holds, or in words that it holds nothing. */
export function lane(
  { texts, isNarrow }: Page,
  name: Lane,
  items: readonly HTMLElement[],
  after?: HTMLElement | null,
): HTMLElement {
  const heading = `lane-${name}`;
  const first = isNarrow ? items.slice(0, FIRST_ON_NARROW) : items;
  const more = items.slice(first.length);
  return element(
    'section',
    { class: `lane lane-${name}`, 'aria-labelledby': heading },
    element(
      'header',
      {},
      element('h2', { id: heading, tabindex: -1 }, icon(name satisfies IconName), texts.lanes[name]),
      element('p', { class: 'hint' }, texts.laneHints[name]),
    ),
    items.length > 0 ? suggestionList(first) : element('p', { class: 'nothing' }, texts.nothing[name]),
    more.length > 0 &&
      element(
        'details',
        { class: 'more' },
        element('summary', {}, texts.moreIn(texts.laneNames[name], more.length)),
        suggestionList(more),
      ),
    after,
  );
}

function suggestionList(items: readonly HTMLElement[]): HTMLElement {
  return element(
    'ul',
    { class: 'suggestions' },
    items.map((item) => element('li', {}, item)),
  );
}

/** The lanes with how much each holds, to jump to: an answer is longer than a screen. */
export function laneLinks({ texts }: Page, counts: Readonly<Record<Lane, number>>): HTMLElement {
  return element(
    'nav',
    { class: 'jump', 'aria-label': texts.inThisAnswer },
    element(
      'ul',
      {},
      (['people', 'groups', 'answers', 'artefacts'] as const).map((name) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: `#lane-${name}`, onclick: (event) => jumpTo(event, `lane-${name}`) },
            ...spaced(texts.laneNames[name], element('span', { class: 'count' }, String(counts[name]))),
          ),
        ),
      ),
    ),
  );
}

/** To a heading, without an entry in the history: the way back leads out of the answer. */
function jumpTo(event: Event, id: string): void {
  event.preventDefault();
  const heading = document.getElementById(id);
  heading?.closest('section')?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** How sure the service is, in a word; the dots say the same to the eye. */
export function confidenceMark({ texts }: Page, confidence: Confidence): HTMLElement {
  return element(
    'span',
    { class: `confidence ${confidence}` },
    element('span', { class: 'unseen' }, texts.confidenceHint),
    ' ',
    element('span', { class: 'dots', 'aria-hidden': 'true' }),
    texts.confidence[confidence],
  );
}
