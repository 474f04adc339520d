import type { ReactNode } from 'react';

/** A text that somebody wrote, in its own language and direction; paragraphs stand apart where it has empty lines. */
export function Prose(props: { readonly text: string | null; readonly lang?: string | null }): ReactNode {
  const paragraphs = (props.text ?? '').split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length === 0) return null;
  return (
    <div className="prose" lang={props.lang ?? undefined} data-from="community">
      {paragraphs.map((paragraph, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text keeps its paragraphs.
        <p key={place} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
