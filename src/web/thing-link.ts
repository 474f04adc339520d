import { openedAddress } from './address.ts';
import { type Child, element } from './element.ts';

/** A link that opens a thing's own page over this one. */
export function thingLink(type: string, id: string, ...children: readonly Child[]): HTMLAnchorElement {
  return element('a', { href: openedAddress({ type, id }), class: 'thing' }, ...children);
}

/** Initials in place of a portrait. */
export function initials(name: string): HTMLSpanElement {
  const letters = name
    .split(/[\s-]+/)
    .flatMap((word) => [...word].slice(0, 1))
    .filter((letter) => /\p{L}/u.test(letter));
  const shown = letters.length > 1 ? `${letters[0]}${letters.at(-1)}` : (letters[0] ?? '·');
  return element('span', { class: 'initials', 'aria-hidden': 'true' }, shown.toUpperCase());
}
