import { readFileSync } from 'node:fs';
import { CommunityBuilder } from '../../../src/community/build.ts';
import type { CommunityNames } from '../../../src/community/index.ts';
import type { MemberRow } from '../../../src/community/rows.ts';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly function?: string;
  readonly level?: string;
  readonly organisation?: string;
  readonly parent?: string;
  readonly languages?: readonly string[];
  readonly visibility?: MemberRow['visibility'];
  readonly paused?: boolean;
  readonly participation?: string;
}

const linesOf = (file: string): Line[] =>
  readFileSync(new URL(`../../../scripts/demo/${file}.ndjson`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const [members, groups, artefacts, organisations] = ['members', 'groups', 'artefacts', 'organisations'].map(
  linesOf,
) as [Line[], Line[], Line[], Line[]];

const builder = new CommunityBuilder();
for (const { id, visibility = 'everyone', paused = false, participation = null, languages = [] } of members)
  builder.member({
    id,
    visibility,
    paused,
    participation,
    languages,
    notNow: null,
    since: null,
    until: null,
    askBudget: null,
  });
for (const [type, lines] of [
  ['group', groups],
  ['artefact', artefacts],
] as const)
  for (const { id } of lines) builder.item({ type, id, date: null, ended: null, accepted: false, verdict: null });

/** Members, groups and artefacts of the demo community, with nothing between them. */
export const demoPeople = builder.build('1');

export const demoNames: CommunityNames = {
  members: new Map(
    members.map(({ id, name, function: role = null, level = null, organisation }) => [
      demoPeople.find('member', id),
      { name, function: role, level, organisations: organisation === undefined ? [] : [organisation] },
    ]),
  ),
  groups: new Map(groups.map(({ id, name }) => [demoPeople.find('group', id), name])),
  artefacts: new Map(artefacts.map(({ id, title }) => [demoPeople.find('artefact', id), title])),
  organisations: new Map(organisations.map(({ id, name, parent = null }) => [id, { name, parent }])),
};
