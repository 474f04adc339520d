import { stringify } from 'csv-stringify/sync';
import type { Language } from '../domain/index.ts';
import { type Seeding, type Weights, WORDS } from '../seeding/index.ts';

/**
 * Proposals as a table for a terminal: each group with what it shares, its criteria, and why each person is in it.
 * `weights` say in which direction each criterion was asked for.
 */
export function seedingText(seeding: Seeding, language: Language, weights: Weights): string {
  const words = WORDS[language];
  const lines: string[] = [];
  if (seeding.conflicts.length > 0) lines.push(words.impossible, '');
  for (const { rules, remedy, remedies = [] } of seeding.conflicts) {
    const ways = remedies.map(({ text }) => text);
    const about = ways.reduce((rest, text) => rest.replace(text, ''), remedy).trim();
    lines.push(
      `✗ ${rules.join('  +  ')}`,
      ...(about === '' ? [] : [`  ${about}`]),
      ...ways.map((way) => `  → ${way}`),
      '',
    );
  }
  seeding.proposals.forEach((proposal, i) => {
    const people = proposal.rounds[0]?.groups.reduce((sum, { members }) => sum + members.length, 0) ?? 0;
    const made = words.placed(proposal.rounds[0]?.groups.length ?? 0, people);
    lines.push(`${words.proposal(i + 1)} — ${made} (${words.number(proposal.score)})`);
    proposal.rounds.forEach(({ groups }, round) => {
      if (proposal.rounds.length > 1) lines.push('', `  ${words.round(round + 1)}`);
      groups.forEach((group, number) => {
        lines.push('', ...groupLines(group, number + 1, words, weights));
      });
    });
    for (const warning of proposal.warnings ?? []) lines.push('', `  ! ${warning}`);
    lines.push('');
  });
  for (const { text } of seeding.notes) lines.push(`– ${text}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

type Words = (typeof WORDS)[Language];
type Group = Seeding['proposals'][number]['rounds'][number]['groups'][number];

function groupLines(group: Group, number: number, words: Words, weights: Weights): string[] {
  const { score, members, criteria, language, bridge, shares, hours } = group;
  const spoken =
    language !== null
      ? words.spoken(language)
      : bridge !== null
        ? words.bridgedBy(members.find(({ id }) => id === bridge)?.name ?? bridge)
        : '';
  const namesOf = (ids: readonly string[]): string[] =>
    members.flatMap(({ id, name }) => (ids.includes(id) && ids.length < members.length ? [name] : []));
  const shared = shares.map(({ label, holders = [] }) => words.shared(label, namesOf(holders))).join(', ');
  const free = hours === undefined ? '' : words.freeHours(hours);
  const head = [`${words.group(number)} (${words.number(score)})`, spoken, free, shared].filter((part) => part !== '');
  const width = Math.max(...members.map(({ name }) => name.length));
  const met = criteria.filter(({ value }) => value > 0);
  const parts = met.map((criterion) => `${labelOf(criterion.name, words, weights)} ${words.number(criterion.amount)}`);
  const unmet = criteria.filter(({ value }) => value === 0).map((criterion) => labelOf(criterion.name, words, weights));
  return [
    `  ${head.join(' — ')}`,
    ...members.map(({ name, why }) => `    ${name.padEnd(width)}  ${why}`),
    `    = ${parts.join(' + ')}`,
    ...(unmet.length === 0 ? [] : [`      ${words.unmet(unmet)}`]),
  ];
}

/** What a criterion is called, in the direction that was asked for. */
function labelOf(name: string, { measures, sliders }: Words, weights: Weights): string {
  const measure = measures[name as keyof typeof measures] as string | undefined;
  const slider = name as keyof typeof sliders;
  return measure ?? sliders[slider][(weights[slider] ?? 0) < 0 ? 'alike' : 'mixed'];
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
