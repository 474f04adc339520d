import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { components } from '../../../service/api.gen.ts';
import { answered } from '../../../service/service.ts';
import { useKey, useService } from '../../../service/use-service.ts';

export type Brought = components['schemas']['ImportFile'];
export type Column = NonNullable<Brought['table']>['columns'][number];
export type Told = NonNullable<NonNullable<Brought['work']>['report']>;
export type Mapping = components['schemas']['ColumnMapping'];
export type MappedColumn = Mapping['columns'][number];

/** Milliseconds after which a file that is read or imported is looked at again. */
const PAUSE = 500;

/** The files that whoever looks brought, and how much may be brought. */
export function useAllBrought() {
  const service = useService();
  return useQuery({
    queryKey: useKey('imports'),
    // Gone to again, it is read anew: files come, go and are imported meanwhile.
    gcTime: 0,
    queryFn: ({ signal }) => answered(service.GET('/api/imports/files', { signal })),
    retry: false,
  });
}

/** One file that was brought, followed while it is read or imported; and what may be done with it. */
export function useBrought(id: string) {
  const service = useService();
  const queries = useQueryClient();
  const queryKey = useKey('imports', id);
  const all = useKey('imports');
  const path = { params: { path: { id } } };
  const followed = useQuery<Brought>({
    queryKey,
    queryFn: ({ signal }) => answered(service.GET('/api/imports/files/{id}', { ...path, signal })),
    refetchInterval: ({ state: { data } }) => (data?.work?.status === 'running' ? PAUSE : false),
    retry: false,
  });
  const isIn = followed.data?.work?.kind === 'import' && followed.data.work.status === 'done';
  useEffect(() => {
    // What was read before says nothing of what came in.
    if (isIn) void queries.invalidateQueries();
  }, [isIn, queries]);
  const keep = (file: Brought): void => void queries.setQueryData(queryKey, file);
  const sheet = useMutation({
    mutationFn: (name: string) =>
      answered(service.PUT('/api/imports/files/{id}/sheet', { ...path, body: { sheet: name } })),
    onSuccess: keep,
  });
  const begin = useMutation({
    mutationFn: async (wish: {
      readonly kind: 'dry-run' | 'import';
      readonly mapping: Mapping | null;
      readonly source: string | null;
      readonly takeOver: boolean;
    }) => {
      if (wish.mapping !== null)
        keep(await answered(service.PUT('/api/imports/files/{id}/mapping', { ...path, body: wish.mapping })));
      const body = { takeOver: wish.takeOver, ...(wish.source === null ? {} : { source: wish.source }) };
      return await answered(
        wish.kind === 'import'
          ? service.POST('/api/imports/files/{id}/import', { ...path, body })
          : service.POST('/api/imports/files/{id}/dry-run', { ...path, body }),
      );
    },
    onSuccess: keep,
  });
  const drop = useMutation({
    mutationFn: () => answered(service.DELETE('/api/imports/files/{id}', path)),
    onSuccess: () => queries.invalidateQueries({ queryKey: all, exact: true }),
  });
  return { file: followed.data, error: followed.error, sheet, begin, drop };
}
