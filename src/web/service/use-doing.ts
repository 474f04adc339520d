import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Service } from './service.ts';
import { ServiceError } from './service-error.ts';
import { useKey, useService } from './use-service.ts';

/**
 * Does something at the service, one thing at a time, then reads anew what is kept under `name`. `act` says whether it came
 * through; what stood in its way is `failed`: the service's code, such as `conflict`, until the next try.
 */
export function useDoing(name: readonly unknown[]) {
  const service = useService();
  const queries = useQueryClient();
  const queryKey = useKey(...name);
  const { mutateAsync, error, isPending } = useMutation({
    mutationFn: (act: (service: Service) => Promise<unknown>) => act(service),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  return {
    act: (wish: (service: Service) => Promise<unknown>): Promise<boolean> =>
      mutateAsync(wish).then(
        () => true,
        () => false,
      ),
    isActing: isPending,
    failed: error === null ? null : error instanceof ServiceError ? error.code : 'other',
  };
}
