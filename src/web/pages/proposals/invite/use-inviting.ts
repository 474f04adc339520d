import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { components, paths } from '../../../service/api.gen.ts';
import { answered, type Service } from '../../../service/service.ts';
import { useKey, useService } from '../../../service/use-service.ts';
import type { SavedProposal } from '../proposal-api.ts';

type Answer = 'accepted' | 'declined';
type GroupWish =
  paths['/api/proposals/{id}/groups/{number}/group']['put']['requestBody']['content']['application/json'];
export type Living = components['schemas']['LivingGroup'];

/** Notes answers, makes groups and leads their life; each says which version was looked at. */
export function useInviting({ id, version }: SavedProposal) {
  const service = useService();
  const queries = useQueryClient();
  const queryKey = useKey('proposals');
  const groupsKey = useKey('groups');
  /** Read anew whatever came of it: what was refused was perhaps done by somebody else. */
  const onSettled = async (): Promise<void> => {
    await Promise.all([queries.invalidateQueries({ queryKey }), queries.invalidateQueries({ queryKey: groupsKey })]);
  };
  const query = { version };
  const answers = useMutation({
    mutationFn: ({ group, member, answer }: { group: number; member: string; answer: Answer }) =>
      answered(
        service.PUT('/api/proposals/{id}/groups/{number}/invitations/{member}', {
          params: { path: { id, number: String(group), member }, query },
          body: { answer },
        }),
      ),
    onSettled,
  });
  const makes = useMutation({
    mutationFn: ({ group, wish }: { group: number; wish: GroupWish }) =>
      answered(
        service.PUT('/api/proposals/{id}/groups/{number}/group', {
          params: { path: { id, number: String(group) }, query },
          body: wish,
        }),
      ),
    onSettled,
  });
  const lives = useMutation({ mutationFn: (step: (service: Service) => Promise<Living>) => step(service), onSettled });
  const all = [answers, makes, lives];
  return {
    isAtWork: all.some(({ isPending }) => isPending),
    error: all.find(({ error }) => error !== null)?.error ?? null,
    answer: (group: number, member: string, answer: Answer): void => answers.mutate({ group, member, answer }),
    make: (group: number, wish: GroupWish): void => makes.mutate({ group, wish }),
    /** A step in the life of a group. */
    live: (step: (service: Service) => Promise<Living>): void => lives.mutate(step),
  };
}

export type Inviting = ReturnType<typeof useInviting>;
