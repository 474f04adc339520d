import { lazy, type ReactNode, Suspense } from 'react';

/** Drawing a network takes more to fetch than the whole answer: it comes after. */
const SmallMap = lazy(async () => ({ default: (await import('../../components/small-map.tsx')).SmallMap }));

/** Beside an answer: whom the people of this answer are tied to; `around` names things as `member/julie-lambert`. */
export function AnswerMap({ around }: { readonly around: readonly string[] }): ReactNode {
  if (around.length === 0) return null;
  return (
    <Suspense>
      <SmallMap around={around} />
    </Suspense>
  );
}
