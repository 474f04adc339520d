import type { ReactNode } from 'react';
import { useSpeech } from '../../../messages/say.ts';
import { measureInWords } from '../measure-in-words.ts';
import type { MeasureCard, NetworkNode } from '../network-api.ts';

/** Measures of a node, each with what its number says; nobody is set in a row by them. */
export function MeasureList(props: {
  readonly measures: readonly MeasureCard[];
  readonly node: NetworkNode;
}): ReactNode {
  const { language, say } = useSpeech();
  const told = props.measures.flatMap((measure) => {
    const value = props.node.attributes[measure.name];
    return measure.of === 'node' && typeof value === 'number' ? [{ measure, value }] : [];
  });
  if (told.length === 0) return null;
  return (
    <details>
      <summary>{say('map.measures')}</summary>
      <p className="hint">{say('map.measuresHint')}</p>
      <dl className="map-measures">
        {told.map(({ measure, value }) => (
          <div key={measure.name}>
            <dt data-from="service">{measure.label}</dt>
            <dd className="number">{measureInWords(value, measure, language)}</dd>
            <dd className="hint" data-from="service">
              {measure.meaning}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
