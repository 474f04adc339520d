import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSpeech } from '../../messages/say.ts';
import type { components } from '../../service/api.gen.ts';
import { answered } from '../../service/service.ts';
import { useKey, useService } from '../../service/use-service.ts';
import type { Wish } from './wish/wish.ts';
import { bodyOf } from './wish/wish-body.ts';

export type Job = components['schemas']['SeedingJob'];

/** Milliseconds after which a job that is worked on is looked at again. */
const PAUSE = 600;

const isOver = ({ status }: Job): boolean => status !== 'queued' && status !== 'running';

/** A seeding that was begun, followed until it is over; how to begin one, and how to stop it. */
export function useSeeding(id: string | null, onBegun: (id: string, wish: Wish) => void) {
  const service = useService();
  const { language } = useSpeech();
  const queries = useQueryClient();
  const queryKey = useKey('seeding', id);
  const followed = useQuery<Job>({
    queryKey,
    queryFn: ({ signal }) =>
      answered(service.GET('/api/seedings/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== null,
    refetchInterval: ({ state: { data } }) => (data !== undefined && isOver(data) ? false : PAUSE),
    staleTime: ({ state: { data } }) => (data !== undefined && isOver(data) ? Number.POSITIVE_INFINITY : 0),
  });
  const begin = useMutation({
    mutationFn: (wish: Wish) => answered(service.POST('/api/seedings', { body: bodyOf(wish, language) })),
    onSuccess: (job, wish) => onBegun(job.id, wish),
  });
  const stop = useMutation({
    mutationFn: () => answered(service.DELETE('/api/seedings/{id}', { params: { path: { id: id ?? '' } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });
  const job = followed.data ?? null;
  return {
    job,
    error: begin.error ?? followed.error,
    isAtWork: begin.isPending || (id !== null && followed.error === null && (job === null || !isOver(job))),
    begin: (wish: Wish): void => begin.mutate(wish),
    stop: (): void => stop.mutate(),
  };
}
