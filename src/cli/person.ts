import type { Directory, LoggedRecommendation, MemberCard, MemberDetails, Page } from '../directory/index.ts';
import { AppError, type Viewer } from '../domain/index.ts';

/** A member with all that this viewer may read about them. */
export type Person = MemberCard & MemberDetails;

/**
 * What is known of one member, as this viewer sees it. A name will do when it is one person's alone; several bearers
 * are named with their ids.
 */
export async function findPerson(directory: Directory, idOrName: string, viewer: Viewer): Promise<Person> {
  const view = directory.as(viewer);
  const id = (await directory.memberId(idOrName)) ?? idOrName;
  if ((await view.members.card(id)) !== null) return view.members.read(id);
  const { items } = await view.members.list({ search: idOrName, offset: 0, limit: 5 });
  const [only] = items;
  if (only === undefined)
    throw new AppError('not-found', `nobody called "${idOrName}" here: give an id or a name as it is written`);
  const alike = items.filter(({ name }) => isCalled(name, idOrName));
  if (alike.length === 0)
    throw new AppError(
      'not-found',
      `nobody called "${idOrName}" here; did you mean ${items.map(({ id, name }) => `${name} (${id})`).join(', ')}?`,
    );
  const exact = items.filter(({ name }) => name.localeCompare(idOrName, undefined, { sensitivity: 'base' }) === 0);
  const bearers = exact.length > 0 ? exact : alike;
  if (bearers.length > 1)
    throw new AppError(
      'bad-input',
      `"${idOrName}" may be ${bearers.map(({ id, name }) => `${name} (${id})`).join(', ')}: give the id`,
    );
  return view.members.read(bearers[0]?.id ?? only.id);
}

/** Whether each word that was typed begins a word of a name: who is only like it is somebody else. */
function isCalled(name: string, typed: string): boolean {
  const words = (text: string): string[] =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
  const own = words(name);
  return words(typed).every((word) => own.some((one) => one.startsWith(word)));
}

/** A member's log of recommendations as text, a line an answer. */
export function logText({ total, items }: Page<LoggedRecommendation>): string {
  const lines = items.map(
    ({ at, rank, confidence, reasons, asker }) =>
      `${at.slice(0, 16).replace('T', ' ')}  place ${rank}, ${confidence}  to ${asker?.name ?? 'somebody'}  for ${reasons.join(', ')}`,
  );
  const shown = total > items.length ? `the newest ${items.length} of ` : '';
  return `${[`${shown}${total} answer${total === 1 ? '' : 's'}`, ...lines].join('\n')}\n`;
}

/** A member's page as text. */
export function personText(member: Person): string {
  const lines = [member.name];
  const add = (title: string, values: readonly (string | null | undefined)[]): void => {
    const said = values.filter((value) => value !== null && value !== undefined && value !== '');
    if (said.length > 0) lines.push('', title, ...said.map((value) => `  ${value}`));
  };
  add('Who', [
    [member.function, member.organisation?.name].filter(Boolean).join(', '),
    member.languages.length > 0 ? `speaks ${member.languages.join(', ')}` : null,
    member.manager === null ? null : `reports to ${member.manager.name}`,
    member.bio,
  ]);
  add(
    'Knows about',
    member.topics.map(({ name, level, source }) =>
      [name, [level === null ? null : `level ${level} of 5`, source].filter(Boolean).join(', ')]
        .filter(Boolean)
        .join(' — '),
    ),
  );
  add('Offers', member.offers);
  add('Looks for', member.needs);
  add(
    'In groups',
    member.groups.map(({ name, role, from, to }) =>
      [name, role, from === null ? null : `from ${from}`, to === null ? null : `to ${to}`].filter(Boolean).join(', '),
    ),
  );
  add(
    'Has made',
    member.artefacts.map(({ name, role, date }) => [name, role, date?.slice(0, 10)].filter(Boolean).join(', ')),
  );
  add(
    'Has answered',
    member.answers.map(({ question, date }) => [question.name, date?.slice(0, 10)].filter(Boolean).join(', ')),
  );
  return `${lines.join('\n')}\n`;
}
