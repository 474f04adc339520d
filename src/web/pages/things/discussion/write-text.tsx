import { type ReactNode, useId, useState } from 'react';
import { useSay } from '../../../messages/say.ts';

/** As long as the service takes a text. */
const LONGEST = 100_000;
const LONGEST_TITLE = 300;

/** A text to be written; what was typed stays until it came through. */
export function WriteText(props: {
  readonly label: string;
  readonly send: string;
  readonly begun?: string;
  /** A title to be written with it; the text may then be nothing. */
  readonly title?: string;
  readonly isBusy: boolean;
  readonly rows?: number;
  readonly onSend: (text: string, title?: string) => Promise<boolean>;
  readonly onCancel?: () => void;
}): ReactNode {
  const say = useSay();
  const field = useId();
  const [text, setText] = useState(props.begun ?? '');
  const titleField = useId();
  const [title, setTitle] = useState(props.title);
  const { onCancel } = props;
  return (
    <form
      className="write"
      onSubmit={(event) => {
        event.preventDefault();
        if (props.isBusy || (title ?? text).trim() === '') return;
        void props.onSend(text.trim(), title).then((came) => came && setText(''));
      }}
    >
      {title !== undefined && (
        <>
          <label htmlFor={titleField}>{say('discussion.reviseTitle')}</label>
          <input
            id={titleField}
            type="text"
            dir="auto"
            required
            maxLength={LONGEST_TITLE}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </>
      )}
      <label htmlFor={field}>{props.label}</label>
      <textarea
        id={field}
        dir="auto"
        required={title === undefined}
        rows={props.rows ?? 4}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="write-acts">
        <button type="submit" className="act" aria-disabled={props.isBusy}>
          {props.send}
        </button>
        {onCancel !== undefined && (
          <button type="button" className="quiet" onClick={onCancel}>
            {say('discussion.cancel')}
          </button>
        )}
      </p>
    </form>
  );
}
