import type { Join, KeptApart, MemberJoinPreview, SamePersonPage, SamePersonPair } from '../same-person/index.ts';

/** Pairs as text: the two, how likely they are one, and each reason with what it counts. */
export function pairsText({ total, offset, items }: SamePersonPage): string {
  if (total === 0) return 'nobody here looks like being here twice\n';
  const shown = items.length < total ? `, ${offset + 1} to ${offset + items.length} of them here` : '';
  const title = total === 1 ? '1 pair may be one person' : `${total} pairs may be one person`;
  return `${[`${title}${shown}`, ...items.flatMap(pairLines)].join('\n')}\n`;
}

function pairLines({ keep, join, probability, reasons }: SamePersonPair): string[] {
  const card = ({ id, name, mail, organisation, records, hasAccount }: SamePersonPair['keep']): string =>
    [
      `${name} (${id})`,
      mail,
      organisation,
      `${records} record${records === 1 ? '' : 's'}`,
      hasAccount ? 'signs in' : null,
    ]
      .filter((part) => part !== null)
      .join(', ');
  return [
    '',
    `${Math.min(99, Math.round(probability * 100))} %  ${card(keep)}`,
    `      ${card(join)}`,
    ...reasons.map(({ bits, text }) => `  ${bits < 0 ? '−' : '+'}   ${text}`),
    `      maillon same-person join ${argument(join.id)} ${argument(keep.id)}   or   maillon same-person apart ${argument(join.id)} ${argument(keep.id)}`,
  ];
}

/** An id as a shell takes it. */
const argument = (id: string): string => (/^[\w.:@/-]+$/.test(id) ? id : `'${id.replaceAll("'", `'\\''`)}'`);

/** What a join would do or did, as text. */
export function previewText(preview: MemberJoinPreview, joined: Join | null): string {
  const { from, into, fields, records, aside, moves } = preview;
  const would = joined === null;
  return `${[
    `${from} ${would ? 'would become' : 'became'} ${into}`,
    ...fields.map(
      ({ field, kept, gone, becomes }) => `  ${field}: ${kept ?? '–'} and ${gone ?? '–'} → ${becomes ?? '–'}`,
    ),
    ...records.map(({ type, count }) => `  ${count} × ${type} ${would ? 'would name' : 'name'} ${into}`),
    ...moves.map(({ kind, count }) => `  ${count} × ${kind} ${would ? 'would go over' : 'went over'}`),
    ...aside.map(
      ({ type, id }) => `  ${type} ${id} ${would ? 'would be' : 'was'} put aside: it would say nothing any more`,
    ),
    would
      ? 'Nothing was done: --yes does it, and it can be taken back.'
      : `Taken back by: maillon same-person undo ${joined.id}`,
  ].join('\n')}\n`;
}

/** Who was said to be two, a line a pair. */
export function apartText(items: readonly KeptApart[]): string {
  if (items.length === 0) return 'of nobody it was said that they are not one person\n';
  return items
    .map(
      ({ one, other, at, by }) =>
        `${at.slice(0, 10)}  ${one.name} (${one.id}) and ${other.name} (${other.id})  by ${by}\n`,
    )
    .join('');
}

/** Who was joined, a line a join. */
export function joinsText(items: readonly Join[]): string {
  if (items.length === 0) return 'nobody was joined\n';
  return items
    .map(({ id, from, into, at, by }) => `${at.slice(0, 10)}  ${from} → ${into}  by ${by}  (${id})\n`)
    .join('');
}

/** What an import says at its end of those who may be here twice now; nothing where nobody is. */
export const lookAlikeText = (pairs: number): string =>
  pairs === 0 ? '' : `${pairs === 1 ? '1 person' : `${pairs} people`} may be here twice: maillon same-person\n`;
