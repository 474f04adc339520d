import type { components } from '../../../service/api.gen.ts';
import type { Service } from '../../../service/service.ts';
import { answered } from '../../../service/service.ts';
import { useRead } from '../../../service/use-service.ts';

export type Thread = components['schemas']['Thread'];
export type ThreadAnswer = Thread['answers'][number];
export type ThreadRemark = Thread['comments'][number];
export type Spoken = 'question' | 'answer' | 'comment';
/** What keeps every step of it. */
export type Stepped = Spoken | 'artefact' | 'challenge';

/** A question with what was said under it, kept with the question: whoever changes either reads both anew. */
export const useThread = (id: string) =>
  useRead(['questions', id, 'discussion'], (service, signal) =>
    answered(service.GET('/api/questions/{id}/discussion', { params: { path: { id } }, signal })),
  );

/** What the three kinds have in common: revised and withdrawn. */
const PATHS = {
  question: '/api/questions/{id}',
  answer: '/api/answers/{id}',
  comment: '/api/comments/{id}',
} as const;

const HISTORIES = {
  question: '/api/questions/{id}/history',
  answer: '/api/answers/{id}/history',
  comment: '/api/comments/{id}/history',
  artefact: '/api/artefacts/{id}/history',
  challenge: '/api/challenges/{id}/history',
} as const;

const looked = (version: string | null) => (version === null ? {} : { query: { version } });

export const revise = (
  service: Service,
  type: Spoken,
  id: string,
  change: { readonly title?: string; readonly text?: string | null },
  version: string | null,
): Promise<unknown> =>
  answered(service.PATCH(PATHS[type], { params: { path: { id }, ...looked(version) }, body: change as never }));

export const withdraw = (service: Service, type: Spoken, id: string, version: string | null): Promise<unknown> =>
  answered(service.DELETE(PATHS[type], { params: { path: { id }, ...looked(version) } }));

export const useHistory = (type: Stepped, id: string) =>
  useRead([`${type}s`, 'history', type, id], (service, signal) =>
    answered(service.GET(HISTORIES[type], { params: { path: { id } }, signal })),
  );
