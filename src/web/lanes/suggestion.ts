import type { Confidence } from '../../domain/index.ts';
import { element, type IconName, icon } from '../element.ts';
import type { Page } from '../page.ts';

/** One lane of the answer: its name, what it holds, or in words that it holds nothing. */
export function lane(
  { texts }: Page,
  name: 'people' | 'groups' | 'artefacts' | 'answers',
  items: readonly HTMLElement[],
  after?: HTMLElement | null,
): HTMLElement {
  const heading = `lane-${name}`;
  return element(
    'section',
    { class: `lane lane-${name}`, 'aria-labelledby': heading },
    element(
      'header',
      {},
      element('h2', { id: heading }, icon(name satisfies IconName), texts.lanes[name]),
      element('p', { class: 'hint' }, texts.laneHints[name]),
    ),
    items.length > 0
      ? element(
          'ul',
          { class: 'suggestions' },
          items.map((item) => element('li', {}, item)),
        )
      : element('p', { class: 'nothing' }, texts.nothing[name]),
    after,
  );
}

/** How sure the service is, in a word; the dots say the same to the eye. */
export function confidenceMark({ texts }: Page, confidence: Confidence): HTMLElement {
  return element(
    'span',
    { class: `confidence ${confidence}` },
    element('span', { class: 'unseen' }, `${texts.confidenceHint} : `),
    element('span', { class: 'dots', 'aria-hidden': 'true' }),
    texts.confidence[confidence],
  );
}
