import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CommunityText } from '../../../components/community-text.tsx';
import { answered, type Service } from '../../../service/service.ts';
import { useKey, useRead, useService } from '../../../service/use-service.ts';

type Named = 'member' | 'topic' | 'group' | 'gathering' | 'challenge';

/** What a thing that was chosen by its id is called, as soon as it was read. */
export function ChosenName({ type, id }: { readonly type: Named; readonly id: string }): ReactNode {
  return <CommunityText>{useNameOf(type, id)}</CommunityText>;
}

/** The name of a thing; its id until it was read, or where it may not be seen. */
export function useNameOf(type: Named, id: string): string {
  const { data } = useRead([`${type}s`, id, 'name'], (service, signal) => readName(service, type, id, signal));
  return data ?? id;
}

/** The names of members, as soon as each was read; an id where it was not. */
export function useNamesOf(ids: readonly string[]): readonly string[] {
  const service = useService();
  const key = useKey('members');
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: [...key, id, 'name'],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => readName(service, 'member', id, signal),
    })),
    combine: (read) => read.map(({ data }, at) => data ?? ids[at] ?? ''),
  });
}

async function readName(service: Service, type: Named, id: string, signal: AbortSignal): Promise<string> {
  const asked = { params: { path: { id } }, signal };
  if (type === 'member') return (await answered(service.GET('/api/members/{id}', asked))).name;
  if (type === 'topic') return (await answered(service.GET('/api/topics/{id}', asked))).label;
  if (type === 'group') return (await answered(service.GET('/api/groups/{id}', asked))).name;
  if (type === 'gathering') return (await answered(service.GET('/api/gatherings/{id}', asked))).title;
  return (await answered(service.GET('/api/challenges/{id}', asked))).title;
}
