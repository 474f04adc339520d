import { useEffect, useRef } from 'react';
import { useLater } from '../../components/use-later.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';

/** Characters from which on a text tells what it is about. */
const TELLING = 15;

/**
 * Proposes topics for what is written, until whoever writes it has chosen otherwise: `onPropose` is called with each new
 * proposal.
 */
export function useProposedTopics(
  words: { readonly title?: string; readonly text?: string; readonly file?: string },
  isWanted: boolean,
  onPropose: (topics: readonly string[]) => void,
): void {
  const told = useLater(JSON.stringify(words));
  const { data } = useRead(
    ['proposed-topics', told],
    (service, signal) =>
      answered(service.POST('/api/proposed-topics', { body: JSON.parse(told) as typeof words, signal })),
    { enabled: isWanted && (words.file !== undefined || told.length > TELLING + 24) },
  );
  const propose = useRef(onPropose);
  propose.current = onPropose;
  useEffect(() => {
    if (isWanted && data !== undefined) propose.current(data.topics);
  }, [data, isWanted]);
}
