import type { ReactNode } from 'react';
import { useSay } from '../messages/say.ts';
import { Icon } from './icon.tsx';

/** A link to the document itself. Addresses come from the community’s file: only those of the web are followed. */
export function DocumentLink({ url }: { readonly url: string | null }): ReactNode {
  const say = useSay();
  if (url === null || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  return (
    <p>
      <a href={url} rel="noreferrer" target="_blank" className="out">
        <Icon name="open" /> {say('ask.openLink')}
      </a>
    </p>
  );
}
