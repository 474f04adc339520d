import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Service } from '../../../service/service.ts';
import { useKey, useService } from '../../../service/use-service.ts';

/**
 * Changes something at the service, then reads anew what is kept under `name`. `change` says whether it came through;
 * what failed stands in `hasFailed` until the next try.
 */
export function useChange<Wish>(
  name: readonly unknown[],
  make: (service: Service, wish: Wish) => Promise<unknown>,
): {
  readonly change: (wish: Wish) => Promise<boolean>;
  readonly hasFailed: boolean;
  readonly isChanging: boolean;
} {
  const service = useService();
  const queries = useQueryClient();
  const queryKey = useKey(...name);
  const { mutateAsync, isError, isPending } = useMutation({
    mutationFn: (wish: Wish) => make(service, wish),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });
  return {
    change: (wish) =>
      mutateAsync(wish).then(
        () => true,
        () => false,
      ),
    hasFailed: isError,
    isChanging: isPending,
  };
}
