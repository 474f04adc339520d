import type { CommunityFileRecord, RecordOf } from '../../domain/index.ts';
import { drawBelow, type Random, seededRandom, shuffled } from '../../random/index.ts';
import { giveMails } from './give-mails.ts';
import { handleOf, otherMail, type Spelt, splitName } from './other-writing.ts';
import { spread } from './spread-records.ts';

/** How somebody is written who comes in a second time. */
export const CHANGES = [
  'same writing',
  'initials',
  'family name first',
  'accents lost',
  'slip',
  'other mail',
  'nickname',
  'double name',
  'no organisation',
] as const;
export type Change = (typeof CHANGES)[number];

/** People who look like somebody and are not. */
export const LIKENESSES = ['namesake', 'brother'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** A community in which some are twice, and who they are. */
export interface MadeCommunity {
  readonly records: readonly CommunityFileRecord[];
  /** Made members who are one of those there were, by their ids. */
  readonly twins: ReadonlyMap<string, { readonly of: string; readonly change: Change }>;
  /** Made members who are somebody else, by their ids. */
  readonly strangers: ReadonlyMap<string, { readonly like: string; readonly likeness: Likeness }>;
}

type Member = RecordOf<'member'>;

/**
 * Puts people into a community a second time, and beside them some who only look like somebody there. Half of what a twin did is
 * told of the twin; half of what made somebody known is taken along with it. Members without an address get an invented one
 * first, three of five of them. The same seed makes the same.
 */
export function makeTwins(
  records: readonly CommunityFileRecord[],
  { seed, share = 0.3, most = 400 }: { readonly seed: number; readonly share?: number; readonly most?: number },
): MadeCommunity {
  const random = seededRandom(seed);
  const given = giveMails(records, random);
  const members = given.filter((record): record is Member => record.type === 'member');
  const drawn = shuffled(members, random).slice(0, Math.min(most, Math.ceil(members.length * share)));
  const twins = new Map<string, { of: string; change: Change }>();
  const strangers = new Map<string, { like: string; likeness: Likeness }>();
  const made: Member[] = [];
  for (const [number, member] of drawn.entries()) {
    const change = drawChange(member, random);
    const twin = twinOf(member, change, `second-${number}`, random);
    twins.set(twin.id, { of: member.id, change });
    made.push(twin);
  }
  const common = commonWords(members);
  const alike = shuffled(members.filter(isWhole), random).sort((a, b) => common(b) - common(a));
  const count = Math.min(alike.length, Math.ceil(drawn.length / 2));
  for (const [number, member] of alike.slice(0, count).entries()) {
    // Namesakes are rarer than people of one family.
    const likeness = number % 4 === 0 ? 'namesake' : 'brother';
    const stranger = strangerLike(member, likeness, `stranger-${number}`, { members, random });
    strangers.set(stranger.id, { like: member.id, likeness });
    made.push(stranger);
  }
  const moved = new Map([...twins].map(([id, { of }]) => [of, id]));
  const spreadOut = spread(given, { moved, strangers: [...strangers.keys()], random });
  return { records: [...spreadOut, ...made], twins, strangers };
}

const isWhole = ({ name }: Member): boolean => splitName(name) !== null;

/** A change that can be made to this name. */
function drawChange(member: Member, random: Random): Change {
  const split = splitName(member.name);
  const possible = CHANGES.filter((change) =>
    change === 'accents lost'
      ? /[^\0-\x7f]/.test(member.name)
      : ['initials', 'family name first', 'nickname', 'double name'].includes(change)
        ? split !== null
        : change === 'slip'
          ? member.name.length >= 6 && /^[\p{L} .'-]+$/u.test(member.name)
          : change === 'no organisation'
            ? member.organisation !== undefined
            : true,
  );
  return possible[drawBelow(random, possible.length)] as Change;
}

/** What is told of somebody at the second place: fewer things, and two of five times another or no address. */
function twinOf(member: Member, change: Change, id: string, random: Random): Member {
  const { name, email, organisation, bio, function: role, languages, topics } = member;
  const written = change === 'accents lost' ? withoutAccents(name, random) : name;
  const split = splitName(name);
  const asSplit = (make: (split: Spelt) => string): string => (split === null ? name : make(split));
  const drawn = random();
  const usual = drawn < 0.4 ? undefined : drawn < 0.7 ? email : otherMail(name, random);
  const mail = change === 'other mail' ? otherMail(name, random) : change === 'no organisation' ? undefined : usual;
  const writings: Readonly<Record<Change, () => string>> = {
    'same writing': () => name,
    initials: () => asSplit(({ given, family }) => `${given.slice(0, 1)}. ${family}`),
    'family name first': () =>
      asSplit(({ given, family }) => (random() < 0.5 ? `${family}, ${given}` : `${family} ${given}`)),
    'accents lost': () => written,
    slip: () => withSlip(name, random),
    'other mail': () => name,
    nickname: () => handleOf(name, random),
    'double name': () =>
      asSplit(({ given, family }) => `${given} ${family}-${MARRIED[drawBelow(random, MARRIED.length)]}`),
    'no organisation': () => name,
  };
  const keep = <Value>(value: Value | undefined, chance: number): Value | undefined =>
    random() < chance ? value : undefined;
  return defined({
    ...{ type: 'member' as const, id, name: writings[change]() },
    email: mail,
    organisation: change === 'no organisation' ? undefined : keep(organisation, 0.6),
    bio: keep(bio, 0.25),
    function: keep(role, 0.3),
    languages: keep(languages, 0.3),
    topics: keep(topics, 0.3),
  });
}

/** A namesake works elsewhere and has another address; a brother has another given name, at the same organisation. */
function strangerLike(
  { name, organisation, email }: Member,
  likeness: Likeness,
  id: string,
  { members, random }: { members: readonly Member[]; random: Random },
): Member {
  const split = splitName(name);
  if (likeness === 'namesake' || split === null) {
    const elsewhere = members[drawBelow(random, members.length)]?.organisation;
    return defined({
      ...{ type: 'member' as const, id, name },
      organisation: elsewhere === organisation ? undefined : elsewhere,
      email: random() < 0.6 ? otherMail(name, random) : undefined,
    });
  }
  const givens = members
    .flatMap((member) => splitName(member.name)?.given ?? [])
    .filter((given) => given !== split.given);
  const alike = givens.filter((given) => given.slice(0, 1) === split.given.slice(0, 1));
  const from = alike.length > 0 && random() < 0.5 ? alike : givens;
  const brother = `${from[drawBelow(random, from.length)] ?? 'Robin'} ${split.family}`;
  const house = email?.split('@')[1];
  return defined({
    ...{ type: 'member' as const, id, name: brother, organisation },
    email: house === undefined || random() < 0.4 ? undefined : `${handleOf(brother, random)}@${house}`,
  });
}

/** Family names that somebody marries into. */
const MARRIED = 'Dupont Janssens Smith Lefebvre Mertens Rossi Garcia Weber Novak Andersen'.split(' ');

function withoutAccents(name: string, random: Random): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return random() < 0.3 ? plain.toUpperCase() : plain;
}

/** A letter left out, doubled, swapped with the next, or the one beside it on the keyboard; never the first. */
function withSlip(name: string, random: Random): string {
  const places = [...name].flatMap((letter, at) =>
    at > 0 && /\p{L}/u.test(letter) && /\p{L}/u.test(name[at + 1] ?? '') ? [at] : [],
  );
  const at = places[drawBelow(random, places.length)] ?? 1;
  const [letter = '', next = ''] = [name[at], name[at + 1]];
  const [before, after] = [name.slice(0, at), name.slice(at + 1)];
  const drawn = drawBelow(random, 4);
  if (drawn === 0) return before + after;
  if (drawn === 1) return before + letter + letter + after;
  if (drawn === 2 && letter !== next) return before + next + letter + after.slice(1);
  const row = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].find((keys) => keys.includes(letter)) ?? 'etaoins';
  return before + (row[(row.indexOf(letter) + 1) % row.length] ?? 'e') + after;
}

/** How often the words of a name are borne: namesakes have common names more often than others. */
function commonWords(members: readonly Member[]): (member: Member) => number {
  const counts = new Map<string, number>();
  const wordsOf = ({ name }: Member): string[] => name.toLowerCase().split(/\s+/);
  for (const member of members)
    for (const word of new Set(wordsOf(member))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (member) => wordsOf(member).reduce((sum, word) => sum + Math.log(counts.get(word) ?? 1), 0);
}

function defined(member: { [Field in keyof Member]: Member[Field] | undefined }): Member {
  return Object.fromEntries(Object.entries(member).filter(([, value]) => value !== undefined)) as Member;
}
