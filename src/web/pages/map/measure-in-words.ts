import type { Language } from '../../../domain/index.ts';
import type { MeasureCard } from './network-api.ts';

/** A number of a measure as it is read: whole where it counts, else with three digits that tell it apart. */
export function measureInWords(value: number, { high }: Pick<MeasureCard, 'high'>, language: Language): string {
  if (Number.isInteger(value) && high !== 1) return value.toLocaleString(language);
  return value.toLocaleString(language, { maximumSignificantDigits: 3 });
}
