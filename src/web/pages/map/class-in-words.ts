import { useCallback } from 'react';
import type { MessageKey } from '../../messages/message.ts';
import { useSay } from '../../messages/say.ts';
import { bandInWords } from './controls/filter-in-words.ts';
import type { ClassMeaning } from './look/node-classes.ts';
import { typeInWords } from './type-in-words.ts';

const REST_WORDS = {
  alone: 'map.classAlone',
  unknown: 'map.classUnknown',
  unnamed: 'map.classUnnamed',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** What a class of the legend is called, in the language of the page. */
export function useClassInWords(): (meaning: ClassMeaning) => string {
  const say = useSay();
  return useCallback(
    (meaning) => {
      if (meaning.kind === 'value') return bandInWords(meaning.value, say);
      if (meaning.kind === 'type') return typeInWords(meaning.type, say);
      if (meaning.kind === 'community') return meaning.label ?? say('map.community', { number: meaning.number });
      return say(REST_WORDS[meaning.kind]);
    },
    [say],
  );
}
