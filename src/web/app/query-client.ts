import { QueryClient } from '@tanstack/react-query';
import { ServiceError } from '../service/service-error.ts';

const PASSING = ['offline', 'unavailable', 'timeout'];

/** Keeps what was read while the pages are open, so that the way back shows at once what stood there. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 60 * 60_000,
        refetchOnWindowFocus: false,
        // What is wrong with a question stays wrong; what is away may come back.
        retry: (failures, error) => failures < 1 && error instanceof ServiceError && PASSING.includes(error.code),
      },
      mutations: { retry: false },
    },
  });
