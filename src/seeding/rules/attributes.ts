import { foldedText } from '../../language/index.ts';
import { primaryLanguage } from '../pool/person-facts.ts';
import type { Person } from '../pool/pool.ts';
import type { Attribute } from './rules-file.ts';

/** Months during which somebody is new to the community. */
const NEW_FOR = 6;

/** A day so many months before another, both ISO 8601. */
export function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}

/** The values of an attribute that a person has: several languages, one function, none where it is not known. */
export function valuesOf(person: Person, attribute: Attribute, today: string): string[] {
  const known = (value: string | null): string[] => (value === null ? [] : [foldedText(value)]);
  switch (attribute) {
    case 'function':
      return known(person.function);
    case 'organisation':
      return person.organisation === null ? [] : [person.organisation.id, foldedText(person.organisation.name)];
    case 'level':
      return known(person.level);
    case 'language':
      return person.languages.map(primaryLanguage);
    case 'participation':
      return known(person.participation);
    case 'newcomers':
      return [String(person.since !== null && person.since.slice(0, 10) > monthsBefore(today, NEW_FOR))];
    case 'external':
      return [String(person.external)];
    default:
      return (person.answers?.[attribute] ?? []).map(foldedText);
  }
}

/** Whether a person has a value, written as in the graph or as an id. */
export function hasValue(person: Person, attribute: Attribute, value: string | boolean, today: string): boolean {
  const values = valuesOf(person, attribute, today);
  const wanted = String(value);
  return (
    values.includes(wanted) || values.includes(attribute === 'language' ? primaryLanguage(wanted) : foldedText(wanted))
  );
}

/** The values that occur, each once, for rules that hold for each of them. */
export function occurringValues(people: readonly Person[], attribute: Attribute, today: string): string[] {
  // An organisation has two spellings, id and name: one is enough.
  const all = people.flatMap((person) =>
    attribute === 'organisation' ? valuesOf(person, attribute, today).slice(0, 1) : valuesOf(person, attribute, today),
  );
  const values = [...new Set(all)].sort();
  return attribute === 'newcomers' || attribute === 'external' ? values.filter((value) => value === 'true') : values;
}
