import { RIGHTS, type Right } from './rights.ts';
import { type Role, reachesRole, reachesScope, type Scope } from './role.ts';

/** Who comes by a door. */
export interface Caller {
  readonly role: Role;
  /** Scope of the token that was sent; null for whoever came without one. */
  readonly scope: Scope | null;
  /** Whether they call from the machine itself. */
  readonly here?: boolean;
}

interface Pattern {
  readonly method: string;
  readonly matches: RegExp;
  readonly door: string;
}

const PATTERNS: readonly Pattern[] = Object.keys(RIGHTS)
  .filter((door) => door.includes(' /'))
  .map((door) => {
    const [method = '', path = ''] = door.split(' ');
    const parts = path.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.-]/g, '\\$&')));
    return { method, door, matches: new RegExp(`^${parts.join('/')}/?$`) };
  });

/**
 * The door of REST that a request comes by, as the table names it; null for an address that the table does not know, and
 * `'other-method'` for one that it knows by other methods alone.
 */
export function doorOf(method: string, path: string): string | 'other-method' | null {
  const asked = method === 'HEAD' ? 'GET' : method;
  const there = PATTERNS.filter(({ matches }) => matches.test(path));
  // An address may fit two patterns, as /network/file fits /:a/:b: what is written out comes first.
  const [exact, ...others] = there
    .filter((pattern) => pattern.method === asked)
    .sort((a, b) => Number(a.door.includes(':')) - Number(b.door.includes(':')));
  return (exact ?? others[0])?.door ?? (there.length > 0 ? 'other-method' : null);
}

/** The methods that the table knows at an address. */
export const methodsAt = (path: string): string[] =>
  PATTERNS.filter(({ matches }) => matches.test(path)).map(({ method }) => method);

/** Why somebody may not come by a door, in words for them; null when they may. */
export function refusalAt(door: string, caller: Caller, visitors: boolean): string | null {
  const right: Right | undefined = Object.hasOwn(RIGHTS, door) ? RIGHTS[door] : undefined;
  if (right === undefined) return `${door}: this door is closed to everybody`;
  if (right.always || (right.here && caller.here)) return null;
  if (caller.role === 'visitor' && (!visitors || right.least !== 'visitor'))
    return `${door} is for ${visitors ? `a ${right.least}` : 'members'}: sign in first`;
  if (!reachesRole(caller.role, right.least)) return `${door} is for a ${right.least}, and you are a ${caller.role}`;
  if (caller.scope !== null && !reachesScope(caller.scope, right.scope))
    return `${door} needs a token of scope ${right.scope}, and yours has ${caller.scope}`;
  return null;
}
