import type { ReactNode } from 'react';
import { CommunityText } from '../../../components/community-text.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { beside } from '../parts/beside.tsx';

/** One thing in a list: its name as a link, and what tells it from others. */
export function Row(props: {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly lang?: string | null;
  readonly said: readonly ReactNode[];
  readonly excerpt?: string | null;
}): ReactNode {
  const said = beside(...props.said);
  return (
    <>
      <p className="row-title">
        <ThingLink type={props.type} id={props.id}>
          <CommunityText lang={props.lang}>{props.name}</CommunityText>
        </ThingLink>
      </p>
      {props.excerpt != null && props.excerpt !== '' && (
        <p className="excerpt">
          <CommunityText lang={props.lang}>{props.excerpt}</CommunityText>
        </p>
      )}
      {said !== null && <p className="hint">{said}</p>}
    </>
  );
}
