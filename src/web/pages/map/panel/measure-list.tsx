import type { ReactNode } from 'react';
import { useSay } from '../../../messages/say.ts';
import { MeasuresTold } from '../measures-told.tsx';
import type { MeasureCard, NetworkNode } from '../network-api.ts';

/** Measures of a node, each with what its number says; nobody is set in a row by them. */
export function MeasureList(props: {
  readonly measures: readonly MeasureCard[];
  readonly node: NetworkNode;
}): ReactNode {
  const say = useSay();
  const told = props.measures.flatMap((measure) => {
    const value = props.node.attributes[measure.name];
    return measure.of === 'node' && typeof value === 'number' ? [{ measure, value }] : [];
  });
  if (told.length === 0) return null;
  return (
    <details>
      <summary>{say('map.measures')}</summary>
      <p className="hint">{say('map.measuresHint')}</p>
      <MeasuresTold told={told} />
    </details>
  );
}
