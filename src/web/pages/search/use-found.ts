import { useQueries } from '@tanstack/react-query';
import type { ThingPath } from '../../../wording/index.ts';
import type { MessageKey } from '../../messages/message.ts';
import { answered } from '../../service/service.ts';
import type { SearchHit } from '../../service/things.ts';
import { useKey, useService } from '../../service/use-service.ts';

/** A kind of thing that is searched for, where its list is, and what both are called. */
export interface FoundType {
  readonly type: SearchHit['type'];
  readonly path: ThingPath;
  readonly title: MessageKey;
  readonly all: MessageKey;
}

/** What is searched for, in the order in which it is shown. */
export const FOUND_TYPES: readonly FoundType[] = [
  { type: 'member', path: 'members', title: 'frame.members', all: 'search.allMembers' },
  { type: 'topic', path: 'topics', title: 'frame.topics', all: 'search.allTopics' },
  { type: 'group', path: 'groups', title: 'frame.groups', all: 'search.allGroups' },
  { type: 'artefact', path: 'artefacts', title: 'frame.artefacts', all: 'search.allArtefacts' },
  { type: 'question', path: 'questions', title: 'frame.questions', all: 'search.allQuestions' },
];

/** Things whose name or text holds the words, at most `limit` of each kind: no kind crowds another out. */
export function useFound(text: string, limit: number) {
  const service = useService();
  const key = useKey('search', text, limit);
  const reads = useQueries({
    queries: FOUND_TYPES.map(({ type }) => ({
      queryKey: [...key, type],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        answered(service.GET('/api/search', { params: { query: { text, types: type, limit } }, signal })),
      enabled: text !== '',
    })),
  });
  const broken = reads.filter(({ error }) => error !== null);
  return {
    found: Object.fromEntries(
      FOUND_TYPES.map(({ type }, place) => [type, reads[place]?.data?.items ?? []]),
    ) as Readonly<Partial<Record<SearchHit['type'], readonly SearchHit[]>>>,
    error: broken[0]?.error ?? null,
    isReading: reads.some(({ isLoading }) => isLoading),
    retry: () => {
      for (const read of broken) void read.refetch();
    },
  };
}
