import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FeedbackVerdict } from '../../domain/index.ts';
import { useLooking } from './looking.ts';
import { answered } from './service.ts';
import { useKey, useService } from './use-service.ts';

/** The question that feedback is on: as it was asked, and its id where the community has it already. */
export interface FeedbackOn {
  readonly question: string;
  readonly known: string | null;
}

export interface FeedbackAbout {
  readonly type: 'member' | 'artefact';
  readonly id: string;
  readonly name: string;
}

/** A title as the community keeps it of a longer question. */
const LONGEST_TITLE = 1_000;
/** As many as the service gives in one go, newest first. */
const READ = 100;

/** What the member who looks said of a suggestion on a question, and how to say it, change it and take it back. */
export function useFeedback(on: FeedbackOn, about: FeedbackAbout) {
  const { looking } = useLooking();
  const service = useService();
  const queries = useQueryClient();
  const queryKey = useKey('own feedback');
  const isMember = looking.kind === 'member';
  const own = useQuery({
    queryKey,
    queryFn: ({ signal }) => answered(service.GET('/api/feedback', { params: { query: { limit: READ } }, signal })),
    enabled: isMember,
  });
  const title = on.question.trim().slice(0, LONGEST_TITLE);
  const said = own.data?.items.find(
    ({ by, question, member, artefact }) =>
      isMember &&
      by?.id === looking.id &&
      (on.known === null ? question.name === title : question.id === on.known) &&
      (about.type === 'member' ? member : artefact)?.id === about.id,
  );
  const read = () => queries.invalidateQueries({ queryKey });
  const giving = useMutation({
    mutationFn: (verdict: FeedbackVerdict) =>
      answered(
        service.POST('/api/feedback', {
          body: {
            ...(on.known === null ? { asked: on.question } : { question: on.known }),
            [about.type]: about.id,
            verdict,
          },
        }),
      ),
    onSuccess: read,
  });
  const withdrawing = useMutation({
    mutationFn: (id: string) => answered(service.DELETE('/api/feedback/{id}', { params: { path: { id } } })),
    onSuccess: read,
  });
  return {
    isMember,
    said,
    isBusy: giving.isPending || withdrawing.isPending,
    isFailed: giving.isError || withdrawing.isError,
    isWithdrawn: withdrawing.isSuccess,
    give(verdict: FeedbackVerdict) {
      withdrawing.reset();
      giving.mutate(verdict);
    },
    withdraw() {
      giving.reset();
      if (said !== undefined) withdrawing.mutate(said.id);
    },
  };
}
