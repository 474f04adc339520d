import { QueryClient } from '@tanstack/react-query';
import { isWorkedOutStill, ServiceError } from '../service/service-error.ts';

const PASSING = ['offline', 'unavailable', 'timeout'];

/** Times that something which is being worked out is asked for again: about a quarter of an hour. */
const MOST_ASKED_AGAIN = 40;

/** Keeps what was read while the pages are open, so that the way back shows at once what stood there. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 60 * 60_000,
        refetchOnWindowFocus: false,
        // What is wrong with a question stays wrong; what is away may come back; what is being worked out will be there.
        retry: (failures, error) =>
          isWorkedOutStill(error)
            ? failures < MOST_ASKED_AGAIN
            : failures < 1 && error instanceof ServiceError && PASSING.includes(error.code),
        retryDelay: (_failures, error) => 1000 * (isWorkedOutStill(error) ? error.retryAfter : 1),
      },
      mutations: { retry: false },
    },
  });
