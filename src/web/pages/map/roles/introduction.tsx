import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { thingAddress } from '../../../components/thing-link.tsx';
import { useSay } from '../../../messages/say.ts';
import type { Named } from '../network-api.ts';
import { CopyText } from './copy-text.tsx';

/** A message that introduces two members to each other, for whoever looks to change, copy or mail. Nothing is sent. */
export function Introduction(props: {
  readonly one: Named;
  readonly other: Named;
  readonly topic: string | null;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const { one, other, topic, onClose } = props;
  const subject = say('map.introSubject', { one: one.name, other: other.name });
  const pages = [one, other].map(({ id, name }) => `${name}: ${location.origin}${thingAddress('member', id) ?? ''}`);
  const text = [
    say('map.introText', {
      one: one.name,
      other: other.name,
      topic: topic ?? '',
      hasTopic: topic === null ? 'no' : 'yes',
    }),
    pages.join('\n'),
  ].join('\n\n');
  return (
    <ModalOverlay className="map-overlay" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="map-modal">
        <Dialog>
          <Heading slot="title">{subject}</Heading>
          <p className="hint">{say('map.introHint')}</p>
          <CopyText label={say('map.introLabel')} text={text} />
          <p className="map-buttons">
            <a href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}>
              {say('map.mail')}
            </a>
            <button type="button" className="quiet" onClick={onClose}>
              {say('frame.close')}
            </button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
