import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ServiceError } from '../../../service/service-error.ts';
import { useKey, useService } from '../../../service/use-service.ts';
import {
  type Change,
  type ChangeOption,
  changeProposal,
  readDifference,
  type SavedProposal,
  stepProposal,
} from '../proposal-api.ts';
import type { Moved } from './trial-words.ts';

/** A change that was tried: what is wished, of which version, and what it would come to. */
export interface Trial {
  readonly change: Change;
  readonly before: SavedProposal;
  readonly options: readonly ChangeOption[];
}

/** What the last change came to: done, forbidden, or overtaken by somebody else’s. */
export type Aftermath =
  | { readonly kind: 'done'; readonly before: SavedProposal; readonly after: SavedProposal }
  | { readonly kind: 'fault'; readonly error: unknown; readonly change: Change | null }
  | { readonly kind: 'overtaken'; readonly moved: readonly Moved[] };

/** Codes of a service that cannot be reached now. */
const AWAY = ['offline', 'unavailable', 'timeout'];

/** Changes of a proposal: each is tried first, done by the reader’s word, and refused when the proposal is not as it was. */
export function useBoard(proposal: SavedProposal) {
  const service = useService();
  const queries = useQueryClient();
  const queryKey = useKey('proposals', proposal.id);
  const listKey = useKey('proposals');
  const [trial, setTrial] = useState<Trial | null>(null);
  const [aftermath, setAftermath] = useState<Aftermath | null>(null);

  const take = (after: SavedProposal): void => {
    setTrial(null);
    setAftermath({ kind: 'done', before: proposal, after });
    queries.setQueryData(queryKey, after);
    void queries.invalidateQueries({
      queryKey: listKey,
      predicate: (query) => query.queryHash !== JSON.stringify(queryKey),
    });
  };

  /** Somebody else may have been first: then it is told what they did. */
  const fail = async (error: unknown, looked: SavedProposal, change: Change | null): Promise<void> => {
    // What could not be reached may be there again: what was tried stays, to be done then.
    if (error instanceof ServiceError && !AWAY.includes(error.code)) setTrial(null);
    if (error instanceof ServiceError && error.code === 'conflict') {
      await queries.refetchQueries({ queryKey, exact: true });
      const now = queries.getQueryData<SavedProposal>(queryKey);
      if (now !== undefined && now.version !== looked.version) {
        const { id, version } = looked;
        const { moved } = await readDifference(service, { id, version }, { id }).catch(() => ({ moved: [] }));
        setAftermath({ kind: 'overtaken', moved });
        return;
      }
    }
    setAftermath({ kind: 'fault', error, change });
  };

  const tries = useMutation({
    mutationFn: (change: Change) => changeProposal(service, proposal, { ...change, try: true }),
    onSuccess: ({ options }, change) => setTrial({ change, before: proposal, options }),
    onError: (error, change) => fail(error, proposal, change),
  });
  const does = useMutation({
    mutationFn: ({ before, change }: Pick<Trial, 'before' | 'change'>) => changeProposal(service, before, change),
    onSuccess: ({ proposal: after }) => take(after),
    onError: (error, { before }) => fail(error, before, null),
  });
  const steps = useMutation({
    mutationFn: (step: 'undo' | 'redo') => stepProposal(service, proposal, step),
    onSuccess: take,
    onError: (error) => fail(error, proposal, null),
  });
  return {
    trial,
    aftermath,
    isAtWork: tries.isPending || does.isPending || steps.isPending,
    isTrying: tries.isPending,
    tryOut(change: Change): void {
      setTrial(null);
      setAftermath(null);
      tries.mutate(change);
    },
    /** Does what was tried; with more people moved when an option says so. */
    doIt(option: ChangeOption): void {
      if (trial !== null) does.mutate({ before: trial.before, change: { ...trial.change, moves: option.moves } });
    },
    leaveIt: (): void => setTrial(null),
    step(step: 'undo' | 'redo'): void {
      setTrial(null);
      setAftermath(null);
      steps.mutate(step);
    },
  };
}

export type Board = ReturnType<typeof useBoard>;
