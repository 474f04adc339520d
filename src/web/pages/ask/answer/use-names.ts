import { useMemo } from 'react';
import type { Answer } from '../../../../domain/index.ts';
import { answered } from '../../../service/service.ts';
import { useRead } from '../../../service/use-service.ts';
import { evidenceOf, keyOf } from './reasons.ts';

/** Names of evidence, by `type:id`, once they have been read; what cannot be shown is left out. */
export type Names = ReadonlyMap<string, string>;

/** As many as the service names in one go, and short enough an address. */
const AT_ONCE = 50;
const NONE: Names = new Map();

/** What the evidence of an answer is called. Names are an extra: without them it still says what it is and when. */
export function useNames(answer: Answer): Names {
  const keys = useMemo(() => namedIn(answer), [answer]);
  const { data } = useRead(
    ['names', keys],
    async (service, signal) => {
      const parts = Array.from({ length: Math.ceil(keys.length / AT_ONCE) }, (_, part) =>
        keys.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
      );
      const read = await Promise.all(
        parts.map((item) => answered(service.GET('/api/names', { params: { query: { item } }, signal }))),
      );
      return read.flatMap(({ items }) => items);
    },
    { enabled: keys.length > 0 },
  );
  return useMemo(
    () =>
      data === undefined
        ? NONE
        : new Map(data.flatMap(({ type, id, name }) => (name === null ? [] : [[keyOf({ type, id }), name]]))),
    [data],
  );
}

/** Everything an answer leans on, each once. */
function namedIn(answer: Answer): string[] {
  const suggestions = [...answer.people, ...answer.groups, ...answer.artefacts, ...answer.answers];
  const evidence = [
    ...suggestions.flatMap(({ contributions }) => evidenceOf(contributions)),
    ...answer.others.flatMap(({ evidence }) => evidence),
  ];
  return [...new Set(evidence.map(keyOf))];
}
