import type { components } from '../../../service/api.gen.ts';
import type { Service } from '../../../service/service.ts';
import { answered } from '../../../service/service.ts';
import { useRead } from '../../../service/use-service.ts';

export type Thread = components['schemas']['Thread'];
export type ThreadAnswer = Thread['answers'][number];
export type ThreadRemark = Thread['comments'][number];
export type Spoken = 'question' | 'answer' | 'comment';

/** A question with what was said under it, kept with the question: whoever changes either reads both anew. */
export const useThread = (id: string) =>
  useRead(['questions', id, 'discussion'], (service, signal) =>
    answered(service.GET('/api/questions/{id}/discussion', { params: { path: { id } }, signal })),
  );

/** What the three kinds have in common: revised, withdrawn, looked back on. */
const PATHS = {
  question: { one: '/api/questions/{id}', history: '/api/questions/{id}/history' },
  answer: { one: '/api/answers/{id}', history: '/api/answers/{id}/history' },
  comment: { one: '/api/comments/{id}', history: '/api/comments/{id}/history' },
} as const;

const looked = (version: string | null) => (version === null ? {} : { query: { version } });

export const revise = (
  service: Service,
  type: Spoken,
  id: string,
  change: { readonly title?: string; readonly text?: string | null },
  version: string | null,
): Promise<unknown> =>
  answered(service.PATCH(PATHS[type].one, { params: { path: { id }, ...looked(version) }, body: change as never }));

export const withdraw = (service: Service, type: Spoken, id: string, version: string | null): Promise<unknown> =>
  answered(service.DELETE(PATHS[type].one, { params: { path: { id }, ...looked(version) } }));

export const useHistory = (type: Spoken, id: string, enabled: boolean) =>
  useRead(
    ['questions', 'history', type, id],
    (service, signal) => answered(service.GET(PATHS[type].history, { params: { path: { id } }, signal })),
    { enabled },
  );
