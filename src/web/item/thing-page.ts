import { type Child, element, icon, spaced } from '../element.ts';
import { safeLink } from '../lanes/texts.ts';
import { dayIn, languageIn, type Page, wordFor } from '../page.ts';
import { initials, thingLink } from '../thing-link.ts';
import { type Field, THINGS } from './things.ts';

type Read = Readonly<Record<string, unknown>>;

/** What is known of one thing, laid out for reading: title, what it is, its text, and what it leads to. */
export function thingPage(page: Page, type: string, read: Read): HTMLElement {
  const { texts, language } = page;
  const thing = THINGS[type];
  const title = textOf(
    read['name'] ?? read['title'] ?? read['label'] ?? nameOf(read['question']) ?? nameOf(read['topic']),
  );
  const about = [
    texts.types[type] ?? type,
    wordFor(texts, textOf(read['kind'] ?? read['status'])),
    type !== 'member' && typeof read['language'] === 'string' ? languageIn(language, read['language']) : '',
    dayIn(language, textOf(read['updated'] ?? read['created'] ?? read['date'])),
  ].filter(Boolean);
  const url = safeLink(read['url'] as string | null);
  return element(
    'article',
    { class: 'thing-page', 'aria-labelledby': 'thing-title' },
    element('p', { class: 'about' }, about.join(' · ')),
    element(
      'div',
      { class: 'thing-head' },
      type === 'member' && initials(title),
      element('h2', { id: 'thing-title', tabindex: -1 }, title),
    ),
    ...standing(page, read),
    ...prose(read),
    url !== null &&
      element(
        'p',
        {},
        element('a', { href: url, rel: 'noreferrer', target: '_blank', class: 'out' }, icon('open'), texts.openLink),
      ),
    element(
      'dl',
      {},
      (thing?.fields ?? []).flatMap((field) => fieldRow(page, field, read[field.name])),
    ),
  );
}

/** Facts that change whether somebody or something is there to turn to. */
function standing({ texts, language }: Page, read: Read): HTMLElement[] {
  const said = [
    read['paused'] === true ? texts.fields['paused'] : null,
    read['external'] === true ? texts.fields['external'] : null,
    read['until'] ? `${texts.fields['until']} (${dayIn(language, textOf(read['until']))})` : null,
    read['ended'] ? `${texts.fields['ended']} (${dayIn(language, textOf(read['ended']))})` : null,
    read['accepted'] === true ? texts.accepted : null,
  ];
  const shown = said.filter((word): word is string => typeof word === 'string');
  return shown.length > 0
    ? [element('p', { class: 'standing' }, spaced(...shown.map((word) => element('span', {}, word))))]
    : [];
}

function prose(read: Read): HTMLElement[] {
  const text = textOf(read['text'] ?? read['bio'] ?? read['purpose'] ?? read['description']);
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) =>
      element('p', { class: 'prose', dir: 'auto', lang: textOf(read['language']) || null }, paragraph),
    );
}

function fieldRow(page: Page, field: Field, value: unknown): HTMLElement[] {
  const values = (Array.isArray(value) ? value : [value]).filter(
    (one) => one !== null && one !== undefined && one !== '',
  );
  if (values.length === 0) return [];
  const shown =
    field.name === 'languages' ? [values.map((tag) => languageIn(page.language, textOf(tag))).join(', ')] : values;
  return [
    element('dt', {}, page.texts.fields[field.name] ?? field.name),
    element(
      'dd',
      {},
      element(
        'ul',
        {},
        shown.map((one) => element('li', {}, ...fieldValue(page, field, one))),
      ),
    ),
  ];
}

function fieldValue({ texts, language }: Page, { name, to }: Field, value: unknown): Child[] {
  if (typeof value === 'string') return [name === 'verdict' ? wordFor(texts, value) : value];
  const one = value as Read;
  const target = field(one, to);
  const said = [
    wordFor(texts, textOf(one['role'])),
    wordFor(texts, textOf(one['kind'])),
    wordFor(texts, textOf(one['source'])),
    one['accepted'] === true ? texts.accepted : '',
    nameOf(one['by']) === null ? '' : texts.saidBy(nameOf(one['by']) ?? ''),
    dayIn(language, textOf(one['date'] ?? one['from'])),
  ].filter(Boolean);
  const writer = (one['answeredBy'] ?? one['writtenBy']) as Read | null | undefined;
  const text = textOf(one['text']);
  return spaced(
    target !== null && thingLink(target.type, target.id, target.name),
    writer && thingLink('member', textOf(writer['id']), textOf(writer['name'])),
    said.length > 0 && element('span', { class: 'said' }, said.join(' · ')),
    text !== '' && element('p', { class: 'prose', dir: 'auto' }, text),
  );
}

/** The thing that a relation leads to: itself, or the one it holds, such as the topic of an endorsement. */
function field(one: Read, to: string | undefined): { type: string; id: string; name: string } | null {
  if (to === undefined) return null;
  const held = one[to];
  if (isRead(held)) return { type: to, id: textOf(held['id']), name: textOf(held['name']) };
  if (one['question'] && to === 'answer')
    return { type: 'answer', id: textOf(one['id']), name: nameOf(one['question']) ?? '' };
  return typeof one['name'] === 'string' ? { type: to, id: textOf(one['id']), name: one['name'] } : null;
}

function isRead(value: unknown): value is Read {
  return typeof value === 'object' && value !== null && 'id' in value;
}

function nameOf(value: unknown): string | null {
  return isRead(value) && typeof value['name'] === 'string' ? value['name'] : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
