import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RIGHTS, ROLES, type Role, reachesRole, refusalAt } from '../../src/accounts/index.ts';
import { graphqlSchema } from '../../src/api/graphql/schema.ts';
import { createApp } from '../../src/api/index.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import type { Viewer } from '../../src/domain/index.ts';
import { openSmallService, type Small } from '../api/small-service.ts';
import { graphqlDoors, restDoors } from './doors-walked.ts';

/** Doors of better-auth that are open; `authDoors` opens no other, whatever the library has. */
const LIBRARY_DOORS = [
  'GET /api/auth/magic-link/verify',
  'POST /api/auth/sign-in/email-otp',
  'POST /api/auth/sign-in/social',
  'GET /api/auth/callback/:id',
  'POST /api/auth/sign-out',
];

let small: Small;
let shut: Small;
const VIEWERS: Record<Role, Viewer> = {
  visitor: { kind: 'public' },
  member: { kind: 'member', id: 'ana' },
  facilitator: { kind: 'member', id: 'ana' },
  keeper: { kind: 'keeper' },
};
const authenticate = async (request: { get(name: string): string | undefined }) => {
  const role = (request.get('x-role') ?? 'visitor') as Role;
  return { viewer: VIEWERS[role], role, account: null };
};
const settings = { host: '127.0.0.1', development: true, version: '0.0.0', pages: '/nowhere', accounts: true };

beforeAll(async () => {
  small = await openSmallService({ authenticate, settings });
  shut = await openSmallService({ authenticate, settings: { ...settings, visitors: false } });
});
afterAll(async () => {
  await small.close();
  await shut.close();
});

const HEAD = `# Who may come by which door

Written by the test that calls each door as each role. What somebody sees and changes behind a door is another matter: only what
they may see, and only what is theirs.

| door | ${ROLES.join(' | ')} |
|---${'|---'.repeat(ROLES.length)}|
`;

describe('the table of rights', () => {
  it('has one entry for every door there is, and none for a door that is gone', () => {
    const doors = [...restDoors(createApp(small.services)), ...graphqlDoors(), ...LIBRARY_DOORS].sort();
    expect(Object.keys(RIGHTS).sort()).toEqual(doors);
  });

  it('opens each door to the roles it says and refuses all others, of every door and role', async () => {
    const table: string[] = [];
    const wrong: string[] = [];
    for (const [door, { least }] of Object.entries(RIGHTS)) {
      const cells: string[] = [];
      for (const role of ROLES) {
        const isRefused = await refused(small, door, role);
        cells.push(isRefused ? '–' : 'yes');
        if (isRefused === reachesRole(role, least)) wrong.push(`${door} × ${role}`);
      }
      table.push(`| \`${door}\` | ${cells.join(' | ')} |`);
    }
    expect(wrong).toEqual([]);
    // `npx vitest run tests/accounts -u` writes it anew.
    await expect(`${HEAD}${table.join('\n')}\n`).toMatchFileSnapshot(join(PROJECT_ROOT, 'docs', 'rights.md'));
  }, 120_000);

  it('opens nothing to visitors but the way in, where they are shut out', async () => {
    const open: string[] = [];
    for (const [door, { always }] of Object.entries(RIGHTS))
      if (!always && !(await refused(shut, door, 'visitor'))) open.push(door);
    expect(open).toEqual([]);
  }, 60_000);

  it('tells figures and documents to whoever watches here or reads with a keeper’s token, where visitors are shut out', async () => {
    const elsewhere = { 'x-forwarded-for': '203.0.113.9' };
    const status = async (path: string, headers: Record<string, string> = {}) =>
      (await shut.get(path, { headers })).status;
    expect(await status('/metrics')).toBe(200);
    expect(await status('/metrics', elsewhere)).toBe(403);
    expect(await status('/metrics', { via: '1.1 proxy' })).toBe(403);
    expect(await status('/metrics', { ...elsewhere, 'x-role': 'facilitator' })).toBe(403);
    expect(await status('/metrics', { ...elsewhere, 'x-role': 'keeper' })).toBe(200);
    for (const path of ['/api/docs', '/api/docs/open.js', '/api/openapi.json'])
      expect([path, await status(path), await status(path, { 'x-role': 'member' })]).toEqual([path, 403, 200]);
    expect(refusalAt('GET /metrics', { role: 'keeper', scope: 'read' }, false)).toBeNull();
    expect(refusalAt('GET /metrics', { role: 'member', scope: 'keep' }, false)).toContain('for a keeper');
  });

  it('has no address and no method that it does not name', async () => {
    expect((await shut.get('/api/nothing', { headers: { 'x-role': 'keeper' } })).status).toBe(404);
    const other = await small.get('/api/ask', { method: 'DELETE', headers: { 'x-role': 'keeper' } });
    expect([other.status, other.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

/** Whether the wall itself refused: what services say of missing things comes from behind it. */
async function refused(service: Small, door: string, role: Role): Promise<boolean> {
  // From elsewhere: some doors are open to the machine itself.
  const headers = { 'x-role': role, 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' };
  if (!door.includes(' ')) {
    const query = operationOf(door);
    const answer = await service.post('/graphql', { query }, { headers });
    const said = (await answer.text()).slice(0, 2_000);
    return said.includes(`${door} is for`) || said.includes('POST /graphql is for');
  }
  const [method = '', path = ''] = door.split(' ');
  const body = ['GET', 'DELETE'].includes(method) ? {} : { body: '{}' };
  const answer = await service.get(path.replace(/:\w+/g, 'x'), { method, headers, ...body, redirect: 'manual' });
  return (await answer.text()).includes(`${door} is for`);
}

/** The smallest operation that GraphQL takes for a root field. */
function operationOf(door: string): string {
  const [root = '', name = ''] = door.split('.');
  const field = graphqlSchema().getType(root);
  const found = field !== undefined && 'getFields' in field ? field.getFields()[name] : undefined;
  if (found === undefined || !('args' in found)) throw new Error(`no field ${door}`);
  const given = found.args.flatMap(({ name: of, type }) => (isNeeded(type) ? [`${of}: ${literal(type)}`] : []));
  let type: unknown = found.type;
  while (typeof type === 'object' && type !== null && 'ofType' in type) type = type.ofType;
  const selection = typeof type === 'object' && type !== null && 'getFields' in type ? '{ __typename }' : '';
  const isUnion = typeof type === 'object' && type !== null && 'getTypes' in type;
  return `${root.toLowerCase()} { ${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${isUnion ? '{ __typename }' : selection} }`;
}

/** Types are told by what they have and how they are written: tests and product may have loaded two copies of GraphQL. */
const isNeeded = (type: unknown): boolean => String(type).endsWith('!');

function literal(type: unknown): string {
  if (String(type).startsWith('[')) return '[]';
  const named = typeof type === 'object' && type !== null && 'ofType' in type ? type.ofType : type;
  if (typeof named === 'object' && named !== null && 'getValues' in named)
    return (named as { getValues(): { name: string }[] }).getValues()[0]?.name ?? 'null';
  if (typeof named === 'object' && named !== null && 'getFields' in named)
    return `{${Object.values((named as { getFields(): Record<string, { name: string; type: unknown }> }).getFields())
      .filter((field) => isNeeded(field.type))
      .map((field) => `${field.name}: ${literal(field.type)}`)
      .join(', ')}}`;
  return { Int: '1', Float: '1', Boolean: 'true', JSON: '{}' }[String(named)] ?? '"x"';
}
