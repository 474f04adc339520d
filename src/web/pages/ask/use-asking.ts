import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { Answer } from '../../../domain/index.ts';
import { useSpeech } from '../../messages/say.ts';
import { lookingKey, useLooking } from '../../service/looking.ts';
import { answered } from '../../service/service.ts';
import { useKey, useService } from '../../service/use-service.ts';

/** What an entry of the history carries beside its address, once its question was asked by the reader’s own act. */
interface Asked {
  /** Who looked when it was asked; what was answered to them is shown to nobody else. */
  readonly by: string;
  /** The answer as it was given, so that a reload brings it back without asking anew. */
  readonly given?: { readonly key: string; readonly at: number; readonly answer: Answer };
}

export interface Asking {
  /** The question of the address, asked or not; empty for none. */
  readonly question: string;
  /** Whether it was asked by whoever looks; a link alone asks nothing. */
  readonly isAsked: boolean;
  /** Whether it was asked here while somebody else looked. */
  readonly wasAskedByAnother: boolean;
  readonly outcome: UseQueryResult<Answer>;
  /** Asks, as the reader’s own act. */
  ask(question: string): void;
}

/**
 * The question of the address and its answer. It is asked by `ask` alone, and again when who looks or the language changes
 * while it stands in the field as it was asked (`typed`).
 */
export function useAsking(typed: string): Asking {
  const [parameters] = useSearchParams();
  const { state, pathname, search } = useLocation();
  const go = useNavigate();
  const { looking } = useLooking();
  const { language } = useSpeech();
  const service = useService();
  const by = lookingKey(looking);
  const question = parameters.get('q') ?? '';
  const asked = question === '' ? null : askedIn(state);
  const isAsked = asked?.by === by;
  const queryKey = useKey('ask', question);
  const key = JSON.stringify(queryKey);
  const given = isAsked && asked.given?.key === key ? asked.given : undefined;

  const outcome = useQuery<Answer>({
    queryKey,
    queryFn: ({ signal }) => {
      const asker = looking.kind === 'member' ? { asker: looking.id } : {};
      return answered(service.POST('/api/ask', { body: { question, language, ...asker }, signal }));
    },
    enabled: isAsked,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnReconnect: false,
    ...(given === undefined ? {} : { initialData: given.answer, initialDataUpdatedAt: given.at }),
  });

  /** The same entry of the history, which now carries something else. */
  const carry = useCallback(
    (next: Asked) => void go(pathname + search, { replace: true, preventScrollReset: true, state: { asked: next } }),
    [go, pathname, search],
  );

  const before = useRef(by);
  useEffect(() => {
    const wasAsked = asked?.by === before.current && before.current !== by;
    before.current = by;
    // Something else in the field is theirs to send.
    if (wasAsked && typed === question) carry({ by });
  }, [asked, by, typed, question, carry]);

  const { data, dataUpdatedAt } = outcome;
  const carried = given?.at;
  useEffect(() => {
    if (isAsked && data !== undefined && carried !== dataUpdatedAt)
      carry({ by, given: { key, at: dataUpdatedAt, answer: data } });
  }, [isAsked, data, carried, dataUpdatedAt, carry, by, key]);

  return {
    question,
    isAsked,
    wasAskedByAnother: asked !== null && !isAsked,
    outcome,
    ask(wanted) {
      if (wanted === question && isAsked) {
        void outcome.refetch();
        return;
      }
      const next = new URLSearchParams({ q: wanted, lang: parameters.get('lang') ?? language });
      void go(`/?${next}`, { replace: wanted === question, state: { asked: { by } satisfies Asked } });
    },
  };
}

function askedIn(state: unknown): Asked | null {
  const asked = (state as { readonly asked?: Partial<Asked> } | null)?.asked;
  return typeof asked?.by === 'string' ? { ...asked, by: asked.by } : null;
}
