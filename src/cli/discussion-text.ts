import type { History, PutPreview, PutResult, Thread } from '../discussion/index.ts';
import type { Notices, Unsent } from '../notices/index.ts';

/** What a question would be about and whom it would reach, as text. */
export function previewText({ topics, similar, reaches }: PutPreview): string {
  return [
    ...(topics.length > 0 ? [`about    ${topics.map(({ label }) => label).join(', ')}`] : []),
    ...similar.map(({ id, title, answers }) => `like it  ${title}  (${answers} answers, ${id})`),
    ...reaches.map(({ id, name, why }) => `reaches  ${name}  (${id})${why === null ? '' : `  ${why}`}`),
    ...(reaches.length === 0 ? ['reaches  nobody in particular'] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

export function putText({ id, again, told, notTold }: PutResult): string {
  const missed = notTold.length > 0 ? `cannot be asked this now: ${notTold.join(', ')}\n` : '';
  const kept = again ? `you put this before: it is ${id}, and there is no second` : `kept as ${id}`;
  return `${kept}\ntold: ${told.map(({ name }) => name).join(', ') || 'nobody in particular'}\n${missed}`;
}

type Remark = Thread['comments'][number];

export function threadText(thread: Thread): string {
  const remarks = (all: readonly Remark[], indent: string): string[] =>
    all.map(
      ({ by, text, id }) => `${indent}– ${text.replaceAll('\n', `\n${indent}  `)}  (${by?.name ?? 'no name'}, ${id})`,
    );
  const asker = thread.withoutName
    ? `without a name${thread.askedBy === null ? '' : `: ${thread.askedBy.name}`}`
    : (thread.askedBy?.name ?? 'somebody');
  return [
    thread.title,
    `${asker}, ${thread.created ?? 'no date'}, ${thread.id}${thread.version === null ? '' : `, version ${thread.version}`}`,
    ...(thread.topics.length > 0 ? [`about ${thread.topics.map(({ name }) => name).join(', ')}`] : []),
    ...(thread.duplicateOf === null ? [] : [`repeats ${thread.duplicateOf.name} (${thread.duplicateOf.id})`]),
    ...(thread.text === null ? [] : ['', thread.text]),
    ...remarks(thread.comments, '  '),
    ...thread.answers.flatMap(({ by, text, accepted, thanks, id, comments }) => [
      '',
      `${accepted ? '✓ ' : ''}${by?.name ?? 'no name'} (${id}${thanks > 0 ? `, thanked ${thanks} times` : ''}):`,
      text,
      ...remarks(comments, '  '),
    ]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

export function historyText({ items }: History): string {
  return items
    .map(({ number, step, at, by, title, text }) =>
      [`${number}  ${step}  ${at.slice(0, 16).replace('T', ' ')}  ${by?.name ?? '–'}`, title, text]
        .filter((part) => part !== null)
        .join('\n   '),
    )
    .map((lines) => `${lines}\n`)
    .join('');
}

export function noticesText({ items, total, unseen, mail, hasMail }: Notices): string {
  const lines = items.map(
    ({ at, kind, by, question, seen }) =>
      `${seen ? ' ' : '•'} ${at.slice(0, 16).replace('T', ' ')}  ${kind.padEnd(9)}  ${by?.name ?? '–'}  ${question.name}  (${question.id})`,
  );
  const told = `${total} in all, ${unseen} new; by mail: ${hasMail ? mail : 'no address is known'}`;
  return [...lines, told].map((line) => `${line}\n`).join('');
}

export function unsentText(unsent: readonly Unsent[]): string {
  const lines = unsent.map(
    ({ member, notices, tries, failed, again }) =>
      `${member.id}  ${notices} notices, tried ${tries} times, last ${failed.slice(0, 16)}; ${again === null ? 'given up' : `again ${again.slice(0, 16)}`}\n`,
  );
  return lines.join('') || 'every mail went out\n';
}
