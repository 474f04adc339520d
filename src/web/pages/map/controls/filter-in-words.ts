import type { Language } from '../../../../domain/index.ts';
import type { MessageKey, Say } from '../../../messages/message.ts';
import type { FilterName } from '../look/map-look.ts';

/** Bands of participation, from the core outwards; a band is no grade. */
export const BANDS = ['core', 'active', 'occasional', 'peripheral', 'outside'] as const;

const BAND_WORDS: Readonly<Record<string, MessageKey>> = {
  core: 'map.band.core',
  active: 'map.band.active',
  occasional: 'map.band.occasional',
  peripheral: 'map.band.peripheral',
  outside: 'map.band.outside',
};

/** A band of participation as it is called; other words are left as they are. */
export function bandInWords(band: string, say: Say): string {
  const key = BAND_WORDS[band];
  return key === undefined ? band : say(key);
}

/** What somebody is sought by, as it is read; ids of things stay what they are until their names are known. */
export function filterInWords(name: FilterName, value: string, say: Say, language: Language): string {
  if (name === 'involvement') return bandInWords(value, say);
  if (name === 'speaks') return languageInWords(value, language);
  return value;
}

export function languageInWords(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    // Not a code of a language.
    return code;
  }
}
