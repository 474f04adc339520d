import { stringify } from 'csv-stringify/sync';
import type { Language } from '../domain/index.ts';
import { type Seeding, WORDS } from '../grouping/index.ts';

/** Proposals as a table for a terminal: each group with what it shares, its criteria, and why each person is in it. */
export function seedingText(seeding: Seeding, language: Language): string {
  const words = WORDS[language];
  const lines: string[] = [];
  for (const { rules, remedy } of seeding.conflicts) lines.push(`✗ ${rules.join('  +  ')}`, `  ${remedy}`, '');
  seeding.proposals.forEach((proposal, i) => {
    const people = proposal.rounds[0]?.groups.reduce((sum, { members }) => sum + members.length, 0) ?? 0;
    const made = words.placed(proposal.rounds[0]?.groups.length ?? 0, people);
    lines.push(`${words.proposal(i + 1)} — ${made} (${proposal.score.toFixed(3)})`);
    proposal.rounds.forEach(({ groups }, round) => {
      if (proposal.rounds.length > 1) lines.push('', `  ${words.round(round + 1)}`);
      groups.forEach((group, number) => {
        const spoken = group.language ?? (group.bridge === null ? '' : `↔ ${group.bridge}`);
        const shares = group.shares.map(({ label }) => `« ${label} »`).join(', ');
        lines.push(
          '',
          `  ${words.group(number + 1)} (${group.score.toFixed(3)}) ${spoken}${shares === '' ? '' : ` — ${shares}`}`,
        );
        const width = Math.max(...group.members.map(({ name }) => name.length));
        for (const { name, why } of group.members) lines.push(`    ${name.padEnd(width)}  ${why}`);
        const parts = group.criteria.map(
          ({ name, amount }) => `${words.criteria[name as keyof typeof words.criteria]} ${amount.toFixed(3)}`,
        );
        lines.push(`    = ${parts.join(' + ')}`);
      });
    });
    lines.push('');
  });
  for (const { text } of seeding.notes) lines.push(`– ${text}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

/** One line a person and round, for a spreadsheet. */
export function seedingCsv(seeding: Seeding): string {
  const rows = seeding.proposals.flatMap(({ rounds }, proposal) =>
    rounds.flatMap(({ groups }, round) =>
      groups.flatMap(({ members }, group) =>
        members.map(({ id, name, role, why }) => ({
          proposal: proposal + 1,
          round: round + 1,
          group: group + 1,
          member: id,
          name,
          role: role ?? '',
          why,
        })),
      ),
    ),
  );
  // A cell that begins like a formula is one in a spreadsheet: an apostrophe keeps it text.
  const safe = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value,
      ]),
    ),
  );
  return stringify(safe, { header: true, columns: ['proposal', 'round', 'group', 'member', 'name', 'role', 'why'] });
}
