import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useSay } from '../../messages/say.ts';

/** As long as the service takes a question. */
const LONGEST = 4_000;
/** As tall as its text, up to this many lines; beyond that it scrolls. */
const MOST_LINES = 8;

/** Where the question is typed. Enter sends it, Shift+Enter begins a line. One that is too long is kept, and said to be. */
export function AskForm(props: {
  readonly typed: string;
  /** A question of this community, as an example of one. */
  readonly example: string | null;
  readonly onType: (question: string) => void;
  readonly onAsk: (question: string) => void;
  readonly children: ReactNode;
}): ReactNode {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const { typed, example } = props;
  const over = typed.length - LONGEST;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows what is typed or shown, read from the field itself.
  useLayoutEffect(() => {
    const question = field.current;
    if (question === null) return;
    question.rows = 1;
    while (question.scrollHeight > question.clientHeight + 2 && question.rows < MOST_LINES) question.rows += 1;
  }, [typed, example]);
  return (
    <search>
      <form
        className="ask"
        aria-label={say('ask.tagline')}
        onSubmit={(event) => {
          event.preventDefault();
          if (over > 0) field.current?.focus();
          else if (typed.trim() !== '') props.onAsk(typed);
        }}
      >
        <label htmlFor="question" className="unseen">
          {say('ask.question')}
        </label>
        <div className="ask-field">
          <textarea
            ref={field}
            id="question"
            name="question"
            rows={1}
            required
            value={typed}
            placeholder={example === null ? say('ask.question') : say('ask.example', { question: example })}
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby="question-told"
            aria-invalid={over > 0}
            onChange={(event) => props.onType(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
          />
          <button type="submit" className="primary">
            <Icon name="search" /> <span>{say('ask.ask')}</span>
          </button>
        </div>
        <div id="question-told">
          {over > 0 && (
            <p className="error" role="alert">
              {say('ask.tooLong', { length: typed.length, most: LONGEST, over })}
            </p>
          )}
        </div>
        {props.children}
      </form>
    </search>
  );
}
