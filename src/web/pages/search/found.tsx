import type { ReactNode } from 'react';
import { CommunityText } from '../../components/community-text.tsx';
import { ThingLink } from '../../components/thing-link.tsx';
import type { SearchHit } from '../../service/things.ts';

/** A text that ends in the middle of a sentence says that it goes on. */
const cutOff = (excerpt: string): string => (/[.!?…»”’)]\s*$/.test(excerpt) ? excerpt : `${excerpt.trimEnd()}…`);

/** One thing that was found, with how the text begins in which the words stand. */
export function Found({ hit }: { readonly hit: SearchHit }): ReactNode {
  return (
    <>
      <p className="row-title">
        <ThingLink type={hit.type} id={hit.id}>
          {hit.name}
        </ThingLink>
      </p>
      {hit.excerpt !== null && hit.excerpt !== hit.name && (
        <p className="excerpt hint">
          <CommunityText>{cutOff(hit.excerpt)}</CommunityText>
        </p>
      )}
    </>
  );
}
