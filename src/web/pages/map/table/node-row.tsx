import type { ReactNode } from 'react';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSpeech } from '../../../messages/say.ts';
import { measureInWords } from '../measure-in-words.ts';
import type { MeasureCard, NetworkNode } from '../network-api.ts';
import { typeInWords } from '../type-in-words.ts';

/** A row of the table: who it is, with a way to them on the map, and what is measured. */
export function NodeRow(props: {
  readonly node: NetworkNode;
  readonly measures: readonly MeasureCard[];
  readonly onChoose: () => void;
}): ReactNode {
  const { language, say } = useSpeech();
  const { id, label, type, attributes } = props.node;
  return (
    <tr>
      <th scope="row">
        {label === '' ? (
          say('map.classUnnamed')
        ) : (
          <>
            <ThingLink type={type} id={id.slice(id.indexOf('/') + 1)}>
              {label}
            </ThingLink>{' '}
            <button type="button" className="quiet map-show" onClick={props.onChoose}>
              {say('map.onMap')}{' '}
              <span className="unseen" data-from="community">
                {label}
              </span>
            </button>
          </>
        )}
      </th>
      {attributes['function'] === undefined ? (
        <td>{typeInWords(type, say)}</td>
      ) : (
        <td data-from="community">{attributes['function']}</td>
      )}
      {props.measures.map((measure) => {
        const value = attributes[measure.name];
        return (
          <td key={measure.name} className="number">
            {typeof value === 'number' ? measureInWords(value, measure, language) : '–'}
          </td>
        );
      })}
    </tr>
  );
}
