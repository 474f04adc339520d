import type { ReactNode } from 'react';
import { CommunityText } from '../../../components/community-text.tsx';
import { usePageTitle } from '../../../components/page-title.ts';
import { Initials } from '../../../components/thing-link.tsx';

export interface ThingLayoutProps {
  /** What kind of thing it is, in a few words. */
  readonly kind: string;
  readonly title: string;
  /** Language of the title, where it is known. */
  readonly lang?: string | null;
  readonly hasPortrait?: boolean;
  /** What changes whether somebody or something is there to turn to. */
  readonly marks?: readonly ReactNode[];
  /** Beside the text: what it is, in brief. */
  readonly side?: ReactNode;
  readonly children: ReactNode;
}

/** How the page of a thing is laid out: what it is, what it is called, its text, and beside it the facts. */
export function ThingLayout(props: ThingLayoutProps): ReactNode {
  const { kind, title, lang, hasPortrait = false, side, children } = props;
  usePageTitle(title);
  const marks = (props.marks ?? []).filter((mark) => mark !== null && mark !== false);
  return (
    <article className="thing-page">
      <header className="thing-head">
        <p className="about">{kind}</p>
        <div className="thing-name">
          {hasPortrait && <Initials name={title} />}
          <h1>
            <CommunityText lang={lang}>{title}</CommunityText>
          </h1>
        </div>
        {marks.length > 0 && (
          <ul className="marks">
            {marks.map((mark, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: marks have no name and never change places.
              <li key={place}>{mark}</li>
            ))}
          </ul>
        )}
      </header>
      {side != null && <div className="thing-side">{side}</div>}
      <div className="thing-main">{children}</div>
    </article>
  );
}
