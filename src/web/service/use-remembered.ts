import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { lookingKey, useLooking } from './looking.ts';

/**
 * Something that whoever looks did, remembered under `name` while the pages are open, so that the way back shows it as it
 * was left; null for nothing. Another who looks has their own.
 */
export function useRemembered<Value>(
  ...name: readonly string[]
): readonly [Value | null, (value: Value | null) => void] {
  const queries = useQueryClient();
  const queryKey = [lookingKey(useLooking().looking), 'remembered', ...name];
  const { data } = useQuery<Value | null>({ queryKey, queryFn: skipToken, gcTime: Number.POSITIVE_INFINITY });
  return [data ?? null, (value) => queries.setQueryData(queryKey, value)];
}
