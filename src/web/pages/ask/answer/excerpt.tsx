import type { ReactNode } from 'react';

/** The beginning of a text, in its own language. */
export function Excerpt(props: { readonly text: string; readonly language: string | null }): ReactNode {
  if (props.text === '') return null;
  return (
    <p className="excerpt" data-from="community" lang={props.language ?? undefined} dir="auto">
      {props.text}
    </p>
  );
}
