import { type ReactNode, useId, useState } from 'react';
import { useSay } from '../../../messages/say.ts';

/** A text to take along: it can be copied with a button, or by hand. */
export function CopyText(props: {
  readonly label: string;
  readonly text: string;
  /** Whose words it is in; the page’s own when left out. */
  readonly from?: 'command';
}): ReactNode {
  const { label, text } = props;
  const say = useSay();
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // The browser may refuse: the text is marked, to be copied by hand.
      document.querySelector<HTMLTextAreaElement>(`#${CSS.escape(id)}`)?.select();
    }
  };
  return (
    <div className="map-copy">
      <label htmlFor={id}>{label}</label>
      <textarea
        data-from={props.from}
        id={id}
        readOnly
        rows={Math.min(10, text.split('\n').length + Math.ceil(text.length / 60))}
        value={text}
      />
      <p>
        <button type="button" className="quiet" onClick={() => void copy()}>
          {say('map.copy')}
        </button>{' '}
        <span role="status">{isCopied ? say('map.copied') : ''}</span>
      </p>
    </div>
  );
}
