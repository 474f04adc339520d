import { useQuery } from '@tanstack/react-query';
import { answered } from '../../service/service.ts';
import { useKey, useService } from '../../service/use-service.ts';

/** Milliseconds between two looks while the files of the engine are being written anew. */
const LOOK_AGAIN = 3_000;

/** What asks for the keeper's hand; with `isWatching` it is looked at again and again. */
export function useStanding(isWatching = false) {
  const service = useService();
  return useQuery({
    queryKey: useKey('status', 'keeping'),
    queryFn: async ({ signal }) => (await answered(service.GET('/api/status', { signal }))).keeping,
    refetchInterval: isWatching ? LOOK_AGAIN : false,
    retry: false,
  });
}
