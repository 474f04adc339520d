import type { OwnFrom, OwnPage } from '../own/index.ts';

/** What is said of a member, as text. */
export function ownText(page: OwnPage): string {
  const { member, version, visibility, paused, askBudget, notNow, notAbout, profile, topics, records, shown, kept } =
    page;
  const lines = [
    `${member.name} (${member.id}, version ${version})`,
    `seen by: ${VISIBLE_TO[visibility]}`,
    `asked: ${paused ? 'never, you paused' : notNow === null ? 'yes' : `not before ${notNow}`}${askBudget === null ? '' : `, at most ${askBudget} a week`}`,
    ...(notAbout.length === 0 ? [] : [`not about: ${notAbout.map(({ name }) => name).join(', ')}`]),
    '',
    ...profile.map(({ bit, values, hidden, from, source }) => {
      const otherwise = source === null ? '' : `; its source says: ${source.join(' | ') || 'nothing'}`;
      return `${bit}: ${values.join(' | ') || 'nothing'} [${fromText(from)}${otherwise}${hidden ? '; hidden' : ''}]`;
    }),
    '',
    ...topics.map(({ bit, name, how, level, says, hidden, endorsed, deeds, from }) =>
      [
        `${bit}  ${name}: ${says === null ? how : says === 'knows' ? 'you know about it' : 'you do not know about it'}`,
        ...(level === null ? [] : [`level ${level}`]),
        ...(endorsed === 0 ? [] : [`endorsed ${endorsed}×`]),
        ...(deeds === 0 ? [] : [`${deeds} of your things are about it`]),
        ...(from.kind === 'unknown' ? [] : [fromText(from)]),
        ...(hidden ? ['hidden'] : []),
      ].join(', '),
    ),
    '',
    ...records.map(({ bit, name, role, date, other, hidden, from }) =>
      [bit, name, role, other?.name, date, fromText(from), hidden ? 'hidden' : null].filter(Boolean).join('  '),
    ),
    '',
    `shown ${shown.times}× to ${shown.people} people in ${shown.days} days${shown.reasons.map(({ reason, times }) => `; ${reason} ${times}×`).join('')}`,
    ...kept.map(({ kind, name, id, at, times }) =>
      [kind, name ?? id, at?.slice(0, 10), `${times}×`].filter(Boolean).join('  '),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const VISIBLE_TO = {
  everyone: 'everyone',
  community: 'the community alone',
  hidden: 'nobody but yourself and the keeper',
} as const;

function fromText({ kind, name, day }: OwnFrom): string {
  const on = day === null ? '' : ` on ${day}`;
  switch (kind) {
    case 'self':
      return `said by you${on}`;
    case 'file':
      return `from ${name ?? 'a file'}${on}`;
    case 'maillon':
      return 'said here';
    case 'groups':
      return 'from a group that was made here';
    case 'unknown':
      return 'not known where from';
  }
}
