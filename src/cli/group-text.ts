import type { LivingGroup, ProposalCard, SavedProposal } from '../proposals/index.ts';
import { type ChangeOption, type Difference, WORDS } from '../seeding/index.ts';

/** Proposals and the groups made of them, as text for a terminal. */

const SIGNS = { open: '·', accepted: '✓', declined: '✗' } as const;

export function proposalsText(cards: readonly ProposalCard[]): string {
  if (cards.length === 0) return 'no proposal is saved: maillon seed … --save keeps one\n';
  const lines = cards.map(
    ({ id, format, created, round, rounds, groups, invited, accepted, made }) =>
      `${id}  ${created.slice(0, 10)}  ${format}${rounds > 1 ? `, round ${round} of ${rounds}` : ''}: ${groups} groups, ${accepted} of ${invited} accepted, ${made} made`,
  );
  return `${lines.join('\n')}\n`;
}

export function proposalText({ id, format, score, version, versions, groups, notes }: SavedProposal): string {
  const lines = [`${id}  ${format} (${score.toFixed(3)}), version ${version} of ${versions}`];
  for (const { number, score: groupScore, made, members, shares, hours } of groups) {
    const about = shares.map(({ label }) => `« ${label} »`).join(', ');
    lines.push('', `  ${number}  (${groupScore.toFixed(3)}) ${about}${made === null ? '' : ` → ${made}`}`);
    if (hours !== undefined) lines.push(`    ${WORDS.en.freeHours(hours)}`);
    const width = Math.max(0, ...members.map(({ name }) => name.length));
    for (const { name, id: member, status, why } of members)
      lines.push(`    ${SIGNS[status]} ${name.padEnd(width)}  ${member}  ${why}`);
  }
  for (const { text } of notes) lines.push('', `– ${text}`);
  return `${lines.join('\n')}\n`;
}

export function changedText({
  options,
  proposal,
}: {
  readonly options: readonly ChangeOption[];
  readonly proposal: SavedProposal;
}): string {
  const reached = options.flatMap(({ moves, score, moved, meetAgain, criteria, warnings }) => {
    const who = moved.map(({ id, from, to }) => `${id} ${from ?? '–'} → ${to ?? '–'}`).join(', ');
    return [
      `  ${moves} moved besides: ${score.toFixed(3)}  ${who}`,
      ...warnings.map((warning) => `    ! ${warning}`),
      ...criteria.flatMap(({ group, name, before, after }) =>
        before === null ? [] : [`    group ${group}: ${name} ${before.toFixed(2)} → ${after.toFixed(2)}`],
      ),
      ...againText(meetAgain),
    ];
  });
  return `${[...reached, ''].join('\n')}\n${proposalText(proposal)}`;
}

/** Pairs named at most in one line. */
const MOST_PAIRS = 12;

function againText(meetAgain: ChangeOption['meetAgain']): string[] {
  if (meetAgain.length === 0) return [];
  const pairs = meetAgain
    .slice(0, MOST_PAIRS)
    .map(({ members, rounds }) => `${members.map(({ name }) => name).join(' & ')} (round ${rounds.join(', ')})`);
  const more = meetAgain.length > MOST_PAIRS ? [`${meetAgain.length - MOST_PAIRS} more`] : [];
  return [`    meet in another saved round too: ${[...pairs, ...more].join(', ')}`];
}

export function differenceText({ moved, parted, joined }: Difference): string {
  if (moved.length === 0) return 'nobody sits elsewhere\n';
  const lines = moved.map(({ id, from, to }) => `${id}  ${from ?? '–'} → ${to ?? '–'}`);
  return `${lines.join('\n')}\n${parted.length} pairs part, ${joined.length} come together\n`;
}

export function livingText(groups: readonly LivingGroup[]): string {
  if (groups.length === 0) return 'no group was made of a proposal yet\n';
  const lines = groups.flatMap(({ id, name, kind, rhythm, dates, created, ended, members, artefacts, notes }) => [
    `${id}  ${name}${kind === null ? '' : ` (${kind})`}, from ${created ?? '?'}${ended === null ? '' : ` to ${ended}`}`,
    ...(rhythm === null ? [] : [`    ${rhythm}`]),
    ...(dates.length === 0 ? [] : [`    meets on ${dates.join(', ')}`]),
    ...members.map(
      ({ name: who, role, to }) => `    ${who}${role === null ? '' : `, ${role}`}${to === null ? '' : `, until ${to}`}`,
    ),
    ...artefacts.map((artefact) => `    → ${artefact}`),
    ...notes.map(({ text }) => `    – ${text}`),
  ]);
  return `${lines.join('\n')}\n`;
}
