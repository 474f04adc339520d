import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '../../service/api.gen.ts';
import { useLooking } from '../../service/looking.ts';
import { answered } from '../../service/service.ts';
import { ServiceError } from '../../service/service-error.ts';
import { useKey, useRead, useService } from '../../service/use-service.ts';

type Schemas = components['schemas'];
export type OwnPage = Schemas['OwnPage'];
export type OwnField = Schemas['OwnField'];
export type OwnTopic = Schemas['OwnTopic'];
export type OwnRecord = Schemas['OwnRecord'];
export type OwnFrom = Schemas['OwnFrom'];
export type OwnChange = Partial<Schemas['OwnChange']>;

/** Everything that is kept of a member, for whoever may read it. */
export const useOwn = (member: string) => {
  const query = useQueryOf(member);
  return useRead(['own', member], (service, signal) =>
    answered(service.GET('/api/own', { params: { query }, signal })),
  );
};

/** The keeper says whose page; a member reads their own. */
function useQueryOf(member: string): { member?: string } {
  return useLooking().looking.kind === 'keeper' ? { member } : {};
}

/** A change of one's page and the way back from it. */
interface OwnChanging {
  readonly change: (wish: OwnChange) => Promise<boolean>;
  readonly isAtWork: boolean;
}

/** What each part of the page is handed. */
export interface PartOfPage extends OwnChanging {
  readonly page: OwnPage;
}

/** Changes the page, and keeps what takes the last change back. */
export function useOwnChange(page: OwnPage): OwnChanging & {
  readonly undo: (() => void) | null;
  readonly error: unknown;
  /** Another tab, or the keeper, was first: the page was read anew. */
  readonly isOvertaken: boolean;
} {
  const service = useService();
  const queries = useQueryClient();
  const key = useKey('own', page.member.id);
  const query = useQueryOf(page.member.id);
  const [back, setBack] = useState<OwnChange | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isAtWork, setAtWork] = useState(false);
  const send = async (wish: OwnChange, undoing: OwnChange | null): Promise<boolean> => {
    setAtWork(true);
    setError(null);
    try {
      const params = { query: { ...query, version: page.version } };
      const next = await answered(service.PATCH('/api/own', { params, body: wish as Schemas['OwnChange'] }));
      queries.setQueryData(key, next);
      setBack(undoing);
      // Whatever else was read of this member is otherwise now.
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[2] !== 'own' });
      return true;
    } catch (fault) {
      setError(fault);
      setBack(null);
      if (isConflict(fault)) await queries.invalidateQueries({ queryKey: key });
      return false;
    } finally {
      setAtWork(false);
    }
  };
  return {
    change: (wish) => send(wish, wayBack(wish, page)),
    undo: back === null ? null : () => void send(back, null),
    error: isConflict(error) ? null : error,
    isOvertaken: isConflict(error),
    isAtWork,
  };
}

const isConflict = (error: unknown): boolean => error instanceof ServiceError && error.code === 'conflict';

/** The change that makes the page again what it is. */
function wayBack({ says = {}, unsay = [], topics = {}, hide = [], show = [] }: OwnChange, page: OwnPage): OwnChange {
  const said: Record<string, unknown> = {};
  const unsaid: string[] = [];
  for (const field of [...Object.keys(says), ...unsay]) {
    const before = ownValue(field, page);
    if (before === undefined) unsaid.push(field);
    else said[field] = before;
  }
  const before = page.topics.map(({ id, says, level }) => [id, says === null ? null : topicWord(says, level)] as const);
  return {
    says: said as NonNullable<OwnChange['says']>,
    unsay: unsaid as NonNullable<OwnChange['unsay']>,
    topics: {
      ...Object.fromEntries(Object.keys(topics).map((id) => [id, null])),
      ...Object.fromEntries(before.filter(([id]) => id in topics)),
    },
    hide: show,
    show: hide,
  };
}

const topicWord = (says: 'knows' | 'refused', level: number | null) => (level === null ? { says } : { says, level });

const LISTS: ReadonlySet<string> = new Set(['offers', 'needs', 'languages']);

/** What the member says of a field now; undefined where the source says it. */
function ownValue(field: string, page: OwnPage): unknown {
  switch (field) {
    case 'paused':
      return page.paused;
    case 'askBudget':
      return page.askBudget;
    case 'visibility':
      return page.visibility;
    case 'notAbout':
      return page.notAbout.map(({ id }) => id);
    default: {
      const found = page.profile.find(({ bit }) => bit === field);
      if (found === undefined || found.source === null) return undefined;
      if (LISTS.has(field)) return found.values;
      return (field === 'organisation' ? found.ids[0] : found.values[0]) ?? null;
    }
  }
}
