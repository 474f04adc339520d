import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAddress } from '../../components/go.tsx';
import type { Service } from '../../service/service.ts';
import { useService } from '../../service/use-service.ts';

/** Shares something and goes to its page; what failed stands in `error`, and nothing of what was written is lost. */
export function useSharing() {
  const service = useService();
  const queries = useQueryClient();
  const go = useNavigate();
  const address = useAddress();
  const [error, setError] = useState<unknown>(null);
  const [isSharing, setSharing] = useState(false);
  const share = async (
    path: 'artefacts' | 'challenges',
    send: (service: Service) => Promise<{ readonly id: string }>,
  ): Promise<void> => {
    setError(null);
    setSharing(true);
    try {
      const { id } = await send(service);
      // First away: what the form asks about a file that is shared now would not be found any more.
      await go(address(`/${path}/${encodeURIComponent(id)}`));
      await queries.invalidateQueries();
    } catch (fault) {
      setError(fault);
    } finally {
      setSharing(false);
    }
  };
  return { share, error, isSharing };
}
