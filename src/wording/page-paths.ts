/** Pages that stand for themselves, by their address. */
const PAGE_PATHS = [
  '/',
  '/map',
  '/search',
  '/seed',
  '/proposals',
  '/forms',
  '/share',
  '/me',
  '/sign-in',
  '/account',
  '/accounts',
  '/keeping',
  '/keeping/import',
  '/keeping/erase',
  '/keeping/audit',
  '/keeping/twice',
  '/keeping/tokens',
  '/notices',
] as const;

/** Types of things by the first part of their pages’ address: `/members` lists, `/members/julie-lambert` shows one. */
export const THING_PATHS = {
  members: 'member',
  topics: 'topic',
  groups: 'group',
  artefacts: 'artefact',
  questions: 'question',
  answers: 'answer',
  challenges: 'challenge',
  organisations: 'organisation',
  gatherings: 'gathering',
  comments: 'comment',
  endorsements: 'endorsement',
  ties: 'tie',
  feedback: 'feedback',
} as const;

export type ThingPath = keyof typeof THING_PATHS;

/** Whether there is a page at an address, whatever its query. */
export function isPage(address: string): boolean {
  if (PAGE_PATHS.some((path) => path === address)) return true;
  const [first = '', id, ...more] = address.slice(1).split('/');
  if (first === 'forms' && id !== undefined) return id !== '' && more.length === 0;
  if (first === 'proposals' && id !== undefined) return id !== '' && (more.length === 0 || more.join('/') === 'print');
  return first in THING_PATHS && id !== '' && more.length === 0;
}
