import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Service } from '../../service/service.ts';
import { useKey, useService } from '../../service/use-service.ts';

/** Reads of the service; until the answer is there, what the same person was shown before stays. */
export function useKeptRead<Data>(
  name: readonly unknown[],
  read: (service: Service, signal: AbortSignal) => Promise<Data>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): UseQueryResult<Data> {
  const service = useService();
  const queryKey = useKey(...name);
  return useQuery<Data>({
    queryKey,
    queryFn: ({ signal }) => read(service, signal),
    enabled,
    // Never what was read for another who looks, or in another language.
    placeholderData: (before, query) =>
      query?.queryKey[0] === queryKey[0] && query?.queryKey[1] === queryKey[1] ? before : undefined,
  });
}
