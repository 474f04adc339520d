import createClient from 'openapi-fetch';
import type { Language } from '../../domain/index.ts';
import type { paths } from './api.gen.ts';
import type { Looking } from './looking.ts';
import { type LetGo, ServiceError } from './service-error.ts';

/** The service as somebody’s pages talk to it, in their language. Its types come from the document of the API. */
export type Service = ReturnType<typeof openService>;

export function openService({
  looking,
  language,
  onRefusedWrite,
}: {
  readonly looking: Looking;
  readonly language: Language;
  /** Called when something was to be changed that may not be. */
  readonly onRefusedWrite?: () => void;
}) {
  const client = createClient<paths>({ baseUrl: location.origin });
  client.use({
    onRequest: ({ request }) => {
      request.headers.set('accept-language', language);
      if (looking.kind === 'member') request.headers.set('maillon-as', encodeURIComponent(looking.id));
      if (looking.kind === 'keeper') request.headers.set('maillon-view', 'keeper');
      return request;
    },
    onResponse: async ({ request, response }) => {
      if (response.ok) return;
      if (response.status === 403 && request.method !== 'GET') onRefusedWrite?.();
      const told = (await response.json().catch(() => null)) as {
        error?: {
          code: string;
          requestId: string;
          message: string;
          details?: { retryAfter?: number; rules?: string[]; letGo?: LetGo[]; reason?: string };
        };
      } | null;
      throw new ServiceError(
        told?.error?.code ?? 'other',
        told?.error?.requestId ?? null,
        told?.error?.message ?? null,
        told?.error?.details?.retryAfter ?? null,
        told?.error?.details?.rules ?? [],
        told?.error?.details?.letGo ?? [],
        told?.error?.details?.reason ?? null,
      );
    },
    onError: ({ error, request }) =>
      request.signal.aborted || error instanceof ServiceError ? undefined : new ServiceError('offline', null),
  });
  return client;
}

/** What the service answered; what it refused was thrown as a `ServiceError` before. */
export async function answered<Data>(asked: Promise<{ readonly data?: Data }>): Promise<Data> {
  const { data } = await asked;
  if (data === undefined) throw new ServiceError('other', null);
  return data;
}
