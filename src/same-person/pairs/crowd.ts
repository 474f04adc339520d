import { foldedText } from '../../language/index.ts';
import { linksIn, type Mail, readMail } from './addresses.ts';
import { handlesOf, type PersonName, readName } from './names.ts';
import type { Contact, Part, People, Person } from './person.ts';
import type { PairWeights } from './weights.ts';

/** A person with all that is compared of them, read once. */
export interface Known {
  readonly person: Person;
  readonly place: number;
  readonly name: PersonName;
  /** Their name as one word: made of it, or as it was written. */
  readonly handles: ReadonlySet<string>;
  readonly mail: Mail | null;
  /** What stands before the @, read as a name; null for an office. */
  readonly mailName: PersonName | null;
  readonly links: readonly string[];
  /** What they say of themselves, folded; short texts are left out. */
  readonly texts: readonly string[];
  readonly parts: ReadonlyMap<string, Part>;
  /** Folded titles of the works they wrote, with one work of that title. */
  readonly titles: ReadonlyMap<string, Part>;
  /** Contacts by the other's place. */
  readonly contacts: ReadonlyMap<number, readonly Contact[]>;
}

/** A whole community as it is compared: each person, and who else has what they have. */
export interface Crowd {
  readonly all: readonly Known[];
  readonly weights: PairWeights;
  readonly records: ReadonlyMap<string, number>;
  /** Places of those who have it, in order: `word martin`, `initial l`, `handle lmartin`, `mail …`, `link …`, `text …`, … */
  readonly having: (what: string) => readonly number[];
  /** Bits that something says which so many others have, of all who are here. */
  readonly bitsOf: (others: number) => number;
}

/** Letters of a text about oneself from which on two that are the same say something. */
const LONG_ENOUGH = 40;

export function gatherCrowd(people: People, weights: PairWeights): Crowd {
  const persons = [...people.persons].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const placeOf = new Map(persons.map(({ id }, place) => [id, place]));
  const parts = groupBy(people.parts, ({ member }) => placeOf.get(member));
  const contacts = persons.map(() => new Map<number, Contact[]>());
  for (const contact of people.contacts) {
    const [one, other] = [placeOf.get(contact.one), placeOf.get(contact.other)];
    if (one === undefined || other === undefined || one === other) continue;
    push(contacts[one] as Map<number, Contact[]>, other, contact);
    push(contacts[other] as Map<number, Contact[]>, one, contact);
  }
  const having = new Map<string, number[]>();
  const all = persons.map((person, place): Known => {
    const known = know(person, place, parts.get(place) ?? [], contacts[place] ?? new Map());
    for (const what of marksOf(known)) push(having, what, place);
    return known;
  });
  const size = persons.length + weights.unseenPeople;
  return {
    ...{ all, weights, records: people.records },
    having: (what) => having.get(what) ?? [],
    bitsOf: (others) => Math.log2(size / (others + weights.unseenName)),
  };
}

function know(person: Person, place: number, parts: readonly Part[], contacts: Known['contacts']): Known {
  const name = readName(person.name);
  const mail = person.email === null ? null : readMail(person.email);
  const texts = person.texts.map(foldedText).filter((text) => text.length >= LONG_ENOUGH);
  const works = parts.filter(({ kind, title }) => kind === 'artefact' && title !== '');
  return {
    ...{ person, place, name, mail, texts, contacts },
    handles: new Set([...handlesOf(name), ...(name.handle === null ? [] : [name.handle])]),
    mailName: mail === null || mail.isShared ? null : readName(mail.local.replace(/[._-]+/g, ' ').replace(/\d+$/, '')),
    links: linksIn(person.texts),
    parts: new Map(parts.map((part) => [`${part.kind} ${part.id}`, part])),
    titles: new Map(works.map((part) => [foldedText(part.title), part])),
  };
}

/** All that others may have too. */
function marksOf({ name, handles, mail, mailName, links, texts, parts, titles, person }: Known): Set<string> {
  return new Set([
    ...name.words.flatMap(({ word, bare }) => [`word ${word}`, `word ${bare}`, `initial ${bare.slice(0, 1)}`]),
    ...name.initials.map((letter) => `initial ${letter}`),
    ...[...handles].map((handle) => `handle ${handle}`),
    ...(mailName?.handle == null ? [] : [`mail-handle ${mailName.handle}`]),
    ...(mail === null ? [] : [`mail ${mail.plain}`, ...(mail.isShared ? [] : [`local ${mail.local}`])]),
    ...links.map((link) => `link ${link}`),
    ...texts.map((text) => `text ${text}`),
    ...[...parts.keys()],
    ...[...titles.keys()].map((title) => `title ${title}`),
    ...(person.organisation === null ? [] : [`organisation ${person.organisation.id}`]),
  ]);
}

export function push<Key, Value>(to: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = to.get(key);
  if (there === undefined) to.set(key, [value]);
  else there.push(value);
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key | undefined): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) push(groups, key, item);
  }
  return groups;
}
