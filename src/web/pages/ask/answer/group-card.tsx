import type { ReactNode } from 'react';
import type { GroupSuggestion } from '../../../../domain/index.ts';
import { kindWord } from '../../../components/kind-word.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSay } from '../../../messages/say.ts';
import { CardHead } from './card-head.tsx';
import { Why } from './why.tsx';

/** A group that works on it, and the way in. */
export function GroupCard({ group }: { readonly group: GroupSuggestion }): ReactNode {
  const say = useSay();
  const { id, name, kind } = group;
  return (
    <article className="card">
      <CardHead
        title={
          <ThingLink type="group" id={id}>
            {name}
          </ThingLink>
        }
        about={kind === null ? null : kindWord(say, kind)}
        confidence={group.confidence}
      />
      <p className="way-in">
        <ServiceText>{group.wayIn.text}</ServiceText>
      </p>
      <Why id={`group:${id}`} name={name} title={name} contributions={group.contributions} />
    </article>
  );
}
