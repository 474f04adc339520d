import { type ReactNode, useId } from 'react';

/** A part of a page under its heading; `level` 3 within another part. */
export function Section(props: {
  readonly title: string;
  readonly level?: 2 | 3;
  readonly hint?: string;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section aria-labelledby={id} className="part">
      <Heading id={id}>{props.title}</Heading>
      {props.hint !== undefined && <p className="hint">{props.hint}</p>}
      {props.children}
    </section>
  );
}
