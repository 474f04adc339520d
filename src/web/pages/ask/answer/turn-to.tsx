import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PersonSuggestion } from '../../../../domain/index.ts';
import { useSay } from '../../../messages/say.ts';
import { useLooking } from '../../../service/looking.ts';
import { answered } from '../../../service/service.ts';
import { useRemembered } from '../../../service/use-remembered.ts';
import { useService } from '../../../service/use-service.ts';

/**
 * Says that the member who asks turns to this person, and takes it back: being shown is not being asked. Nothing for
 * visitors without a name, who cannot make an ask that counts.
 */
export function TurnTo(props: { readonly question: string; readonly person: PersonSuggestion }): ReactNode {
  const say = useSay();
  const service = useService();
  const { looking } = useLooking();
  const { id: member, name } = props.person;
  const [made, remember] = useRemembered<string>('turned to', props.question, member);
  const change = useMutation({
    mutationFn: async () => {
      if (made === null) {
        const body = { member, question: props.question };
        return (await answered(service.POST('/api/asks', { body }))).id;
      }
      await answered(service.DELETE('/api/asks/{id}', { params: { path: { id: made } } }));
      return null;
    },
    onSuccess: remember,
  });
  if (looking.kind !== 'member') return null;
  return (
    <p className="turn-to">
      <button
        type="button"
        aria-disabled={change.isPending}
        onClick={() => {
          if (!change.isPending) change.mutate();
        }}
      >
        {say(made === null ? 'ask.turnTo' : 'ask.takeBackAsk', { name })}
      </button>{' '}
      <span role="status">
        {change.isError ? say('ask.turnToFailed') : made !== null && !change.isPending && say('ask.turnedTo')}
      </span>
    </p>
  );
}
