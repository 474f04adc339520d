import type { ReactNode } from 'react';
import { ThingLink } from '../../../components/thing-link.tsx';
import type { Reference } from '../../../service/things.ts';
import { Someone } from './someone.tsx';

/** Under a text: who wrote it, and a link to the page it has of its own. */
export function Signed(props: {
  readonly who: Reference | null;
  readonly type: 'answer' | 'comment';
  readonly id: string;
  readonly children: string;
}): ReactNode {
  return (
    <p className="by">
      <Someone who={props.who} />{' '}
      <ThingLink type={props.type} id={props.id}>
        {/* Words of the page: plain text in the link would be marked as the community’s. */}
        <span>{props.children}</span>
      </ThingLink>
    </p>
  );
}
