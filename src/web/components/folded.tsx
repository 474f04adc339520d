import { type ReactNode, useState } from 'react';

/** What the reader unfolded, while the pages are open: on the way back it is as it was left, and so is the place on the page. */
const unfolded = new Set<string>();

/** Something to be opened by whoever wants to know more; `id` tells it from all others. On paper it is open. */
export function Folded(props: {
  readonly id: string;
  readonly summary: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  const [wasOpen] = useState(() => unfolded.has(props.id));
  return (
    <details
      className={props.className}
      open={wasOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) unfolded.add(props.id);
        else unfolded.delete(props.id);
      }}
    >
      <summary>{props.summary}</summary>
      <div className="folded">{props.children}</div>
    </details>
  );
}
