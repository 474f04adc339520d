export { type Caller, doorOf, methodsAt, refusalAt } from './doors.ts';
export { RIGHTS, type Right } from './rights.ts';
export { AccountRole, ROLES, type Role, reachesRole, SCOPES, Scope } from './role.ts';
