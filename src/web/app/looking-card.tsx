import type { ReactNode, RefObject } from 'react';
import { Dialog, I18nProvider, Popover } from 'react-aria-components';
import { MemberField } from '../components/member-field.tsx';
import { useSpeech } from '../messages/say.ts';
import { type Looking, useLooking, VISITOR } from '../service/looking.ts';

/** Chooses who looks: a visitor, a member found by name, or the keeper of the machine. */
export function LookingCard(props: {
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}): ReactNode {
  const { language, say } = useSpeech();
  const { looking, look } = useLooking();
  const choose = (next: Looking): void => {
    look(next);
    props.onClose();
  };
  return (
    <I18nProvider locale={language}>
      <Popover
        className="looking-card"
        placement="bottom end"
        triggerRef={props.trigger}
        isOpen
        onOpenChange={props.onClose}
      >
        <Dialog aria-label={say('frame.looking')}>
          <p className="label">{say('frame.lookingHint')}</p>
          <MemberField
            label={say('frame.findMember')}
            onChoose={({ id, name }) => choose({ kind: 'member', id, name })}
          />
          <p className="looking-others">
            {looking.kind !== 'visitor' && (
              <button type="button" className="quiet" onClick={() => choose(VISITOR)}>
                {say('frame.visitor')}
              </button>
            )}
            {looking.kind !== 'keeper' && (
              <button type="button" className="quiet" onClick={() => choose({ kind: 'keeper' })}>
                {say('frame.keeper')}
              </button>
            )}
          </p>
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}
