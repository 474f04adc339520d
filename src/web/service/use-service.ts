import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSpeech } from '../messages/say.ts';
import { lookingKey, useLooking } from './looking.ts';
import { isLookingAs } from './looking-as.ts';
import { noteRefusedWrite } from './refused-writes.ts';
import { openService, type Service } from './service.ts';
import { useWho } from './who.ts';

/** The service for whoever looks, in the language of the page. */
export function useService(): Service {
  const { looking } = useLooking();
  const { language } = useSpeech();
  const isAs = isLookingAs(useWho(), looking);
  return useMemo(
    () => openService({ looking, language, ...(isAs ? { onRefusedWrite: noteRefusedWrite } : {}) }),
    [looking, language, isAs],
  );
}

/** What a question to the service is kept under: never shown to another who looks, nor in another language. */
export function useKey(...parts: readonly unknown[]): readonly unknown[] {
  const { looking } = useLooking();
  const { language } = useSpeech();
  return [lookingKey(looking), language, ...parts];
}

/** Reads something of the service, kept under `name` and `asked`. */
export function useRead<Data>(
  name: readonly unknown[],
  read: (service: Service, signal: AbortSignal) => Promise<Data>,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<Data> {
  const service = useService();
  const queryKey = useKey(...name);
  return useQuery({ queryKey, queryFn: ({ signal }) => read(service, signal), ...options });
}
