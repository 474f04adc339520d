import { fold } from '../../language/index.ts';
import { drawBelow, type Random } from '../../random/index.ts';

/** A name with a given and a family part. */
export interface Spelt {
  readonly given: string;
  readonly family: string;
}

/** The first word and the rest, where a name has two to four words of letters; null for nicknames and numbers. */
export function splitName(name: string): Spelt | null {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 4 || !/^[\p{L}\p{M} .'’-]+$/u.test(name)) return null;
  const [given = '', ...rest] = words;
  return given.length < 2 || rest.join('').length < 2 ? null : { given, family: rest.join(' ') };
}

const plain = (text: string): string => fold(text).replace(/[^a-z]/g, '') || 'x';

/** What somebody calls themselves in a chat. */
export function handleOf(name: string, random: Random): string {
  const split = splitName(name);
  if (split === null) return plain(name);
  const [given, family] = [plain(split.given), plain(split.family)];
  const forms = [
    `${given.slice(0, 1)}${family}`,
    `${given}.${family}`,
    `${given}${family}`,
    `${given}${family.slice(0, 1)}`,
    `${given.slice(0, 1)}${family}${10 + drawBelow(random, 80)}`,
    `${given}_${family}`,
  ];
  return forms[drawBelow(random, forms.length)] ?? given;
}

const HOUSES = ['gmail.com', 'hotmail.com', 'outlook.com', 'proton.me', 'telenet.be', 'orange.fr'];

/** An address of one's own; one in four says nothing of the name. */
export function otherMail(name: string, random: Random): string {
  const house = HOUSES[drawBelow(random, HOUSES.length)];
  const local =
    random() < 0.25 ? `${LOOSE[drawBelow(random, LOOSE.length)]}${drawBelow(random, 1_000)}` : handleOf(name, random);
  return `${local}@${house}`;
}

const LOOSE = ['bouncer', 'sunny', 'bike', 'coach', 'tintin', 'moon', 'runner', 'zorro'];
