import type { ReactNode } from 'react';
import { THING_PATHS } from '../../wording/index.ts';
import { CommunityText } from './community-text.tsx';
import { Go } from './go.tsx';

/**
 * A link to the page of a thing, such as a member or an artefact; `id` as the service names it. Plain text in it is the
 * thing’s own name, and is marked as the community’s.
 */
export function ThingLink(props: {
  readonly type: string;
  readonly id: string;
  readonly children: ReactNode;
}): ReactNode {
  const { type, id, children } = props;
  const address = thingAddress(type, id);
  const told = typeof children === 'string' ? <CommunityText>{children}</CommunityText> : children;
  return address === null ? (
    told
  ) : (
    <Go to={address} className="thing">
      {told}
    </Go>
  );
}

/** Address of a thing’s page; null for what has none. */
export function thingAddress(type: string, id: string): string | null {
  const path = Object.entries(THING_PATHS).find(([, each]) => each === type)?.[0];
  return path === undefined ? null : `/${path}/${encodeURIComponent(id)}`;
}

/** Initials in place of a portrait. */
export function Initials({ name }: { readonly name: string }): ReactNode {
  const letters = name
    .split(/[\s-]+/)
    .flatMap((word) => [...word].slice(0, 1))
    .filter((letter) => /\p{L}/u.test(letter));
  const shown = letters.length > 1 ? `${letters[0]}${letters.at(-1)}` : (letters[0] ?? '·');
  return (
    <span className="initials" aria-hidden="true">
      {shown.toUpperCase()}
    </span>
  );
}
