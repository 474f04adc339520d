import type { ReactNode } from 'react';
import type { SameQuestion } from '../../../../domain/index.ts';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useAnswerWords } from '../../../messages/answer-words.ts';
import { Why } from './why.tsx';

/** Those with the same question: to think along with, not to ask. */
export function OthersCard({ others }: { readonly others: readonly SameQuestion[] }): ReactNode {
  const words = useAnswerWords();
  if (others.length === 0) return null;
  return (
    <aside className="card others" aria-labelledby="others">
      <h3 id="others">{words.others}</h3>
      <ul>
        {others.map(({ id, name, why, evidence }) => (
          <li key={id}>
            <ThingLink type="member" id={id}>
              {name}
            </ThingLink>
            <Why
              id={`others member:${id}`}
              name={name}
              contributions={[{ name: 'same-question', amount: 0, evidence, reason: why }]}
            />
          </li>
        ))}
      </ul>
    </aside>
  );
}
