import type { ReactNode } from 'react';
import { useSpeech } from '../../messages/say.ts';
import { measureInWords } from './measure-in-words.ts';
import type { MeasureCard } from './network-api.ts';

export interface ToldMeasure {
  readonly measure: MeasureCard;
  readonly value: number;
}

/** Numbers, each with what it says. */
export function MeasuresTold({ told }: { readonly told: readonly ToldMeasure[] }): ReactNode {
  const { language } = useSpeech();
  return (
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
  );
}
