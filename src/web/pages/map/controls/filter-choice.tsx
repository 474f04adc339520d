import { type ReactNode, useMemo } from 'react';
import { PAGE_LANGUAGES } from '../../../messages/message.ts';
import { useSpeech } from '../../../messages/say.ts';
import type { FilterName } from '../look/map-look.ts';
import type { PartProps } from '../part-props.ts';
import { BANDS, bandInWords, languageInWords } from './filter-in-words.ts';
import { ThingFilter } from './thing-filter.tsx';
import { WordFilter } from './word-filter.tsx';

/** Which members stay in the picture; all that is chosen must hold of them. */
export function FilterChoice({ network, change }: PartProps): ReactNode {
  const { language, say } = useSpeech();
  const { look, view } = network;
  const { filters } = look;
  const put = (name: FilterName, value: string): void => {
    const { [name]: _, ...others } = filters;
    change({ filters: value === '' ? others : { ...others, [name]: value } });
  };
  const functions = useMemo(
    () =>
      [...new Set(view.nodes.map(({ attributes }) => String(attributes['function'] ?? '')))].filter((it) => it !== ''),
    [view],
  );
  const words = { value: (name: FilterName) => filters[name] ?? '' };
  return (
    <fieldset>
      <legend>{say('map.filters')}</legend>
      <ThingFilter
        name="organisation"
        value={words.value('organisation')}
        onChange={(value) => put('organisation', value)}
      />
      <WordFilter
        name="function"
        value={words.value('function')}
        known={functions}
        onChange={(value) => put('function', value)}
      />
      <WordFilter name="level" value={words.value('level')} known={[]} onChange={(value) => put('level', value)} />
      <label className="map-choice">
        {say('map.filter.speaks')}
        <select value={words.value('speaks')} onChange={(event) => put('speaks', event.target.value)}>
          <option value="">{say('map.any')}</option>
          {[...new Set([...PAGE_LANGUAGES, 'de', words.value('speaks')])]
            .filter((code) => code !== '')
            .map((code) => (
              <option key={code} value={code} data-from="browser">
                {languageInWords(code, language)}
              </option>
            ))}
        </select>
      </label>
      <label className="map-choice">
        {say('map.filter.involvement')}
        <select value={words.value('involvement')} onChange={(event) => put('involvement', event.target.value)}>
          <option value="">{say('map.any')}</option>
          {BANDS.map((band) => (
            <option key={band} value={band}>
              {bandInWords(band, say)}
            </option>
          ))}
        </select>
      </label>
      <ThingFilter name="topic" value={words.value('topic')} onChange={(value) => put('topic', value)} />
      <ThingFilter name="group" value={words.value('group')} onChange={(value) => put('group', value)} />
      {Object.keys(filters).length > 0 && (
        <button type="button" className="quiet" onClick={() => change({ filters: {} })}>
          {say('map.clearFilters')}
        </button>
      )}
    </fieldset>
  );
}
