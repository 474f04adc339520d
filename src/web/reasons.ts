import type { Contribution, Evidence } from '../domain/index.ts';
import { element, spaced } from './element.ts';
import { dayIn, type Page } from './page.ts';
import { keyOf } from './service.ts';
import { thingLink } from './thing-link.ts';

/** Shown before the reader asks for more: reasons, and pieces of evidence for one; where there is little room, one of each. */
const SHOWN = { wide: { reasons: 2, pieces: 4 }, narrow: { reasons: 1, pieces: 1 } };

const shownOn = ({ isNarrow }: Page) => (isNarrow ? SHOWN.narrow : SHOWN.wide);

interface Reason {
  readonly words: string;
  readonly evidence: Evidence[];
}

/** Names of evidence, by `type:id`, once they have been read. */
export type Names = ReadonlyMap<string, string>;

/**
 * Why it is suggested: each reason in words, with the evidence that can be opened. Said alike, told together.
 * What the reason or the suggestion itself (`title`) names already is not named again.
 */
export function reasonList(
  page: Page,
  contributions: readonly Contribution[],
  names: Names,
  title: string | null = null,
): HTMLElement {
  const reasons = tellTogether(contributions);
  const items = reasons.map((reason) => reasonItem(page, reason, names, title));
  const more = items.slice(shownOn(page).reasons);
  return element(
    'div',
    { class: 'reasons' },
    element('ul', { 'aria-label': page.texts.why }, items.slice(0, shownOn(page).reasons)),
    more.length > 0 &&
      element('details', {}, element('summary', {}, page.texts.moreReasons(more.length)), element('ul', {}, more)),
  );
}

export function evidenceOf(contributions: readonly Contribution[]): Evidence[] {
  return tellTogether(contributions).flatMap(({ evidence }) => evidence);
}

function tellTogether(contributions: readonly Contribution[]): Reason[] {
  const byWords = new Map<string, Reason>();
  for (const { name, reason, evidence } of contributions) {
    const words = reason ?? name;
    const told = byWords.get(words) ?? { words, evidence: [] };
    for (const piece of evidence)
      if (!told.evidence.some((other) => keyOf(other) === keyOf(piece))) told.evidence.push(piece);
    byWords.set(words, told);
  }
  return [...byWords.values()];
}

function reasonItem(page: Page, { words, evidence }: Reason, names: Names, title: string | null): HTMLLIElement {
  const links = evidence.map((piece) => element('li', {}, evidenceLink(page, piece, names, { words, title })));
  const rest = links.slice(shownOn(page).pieces);
  return element(
    'li',
    {},
    element('span', { class: 'reason' }, words),
    links.length > 0 && element('ul', { class: 'evidence' }, links.slice(0, shownOn(page).pieces)),
    rest.length > 0 &&
      element(
        'details',
        { class: 'rest' },
        element('summary', {}, page.texts.morePieces(rest.length)),
        element('ul', { class: 'evidence' }, rest),
      ),
  );
}

function evidenceLink(
  { texts, language }: Page,
  piece: Evidence,
  names: Names,
  said: { readonly words: string; readonly title: string | null },
): HTMLElement {
  const type = texts.types[piece.type] ?? piece.type;
  const name = names.get(keyOf(piece));
  const day = dayIn(language, piece.date);
  return thingLink(
    piece.type,
    piece.id,
    ...spaced(
      element('span', { class: 'kind' }, type),
      name !== undefined &&
        name !== said.title &&
        !said.words.includes(name) &&
        element('span', { class: 'name' }, name),
      piece.text !== undefined && element('q', { dir: 'auto' }, piece.text),
      day !== '' && element('time', { datetime: piece.date ?? '' }, day),
    ),
  );
}
