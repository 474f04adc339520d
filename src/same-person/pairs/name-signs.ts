import { type Alignment, alignNames, type Matched } from './align-names.ts';
import type { Crowd, Known } from './crowd.ts';
import type { PersonName } from './names.ts';
import type { Sign, SignKind } from './signs.ts';

/** What two names and the names in two addresses say: the strongest of them, for they say the same thing. */
export function nameSigns(crowd: Crowd, one: Known, other: Known): Sign[] {
  const named = compareNames(crowd, one, other, one.name, other.name);
  const isSameMail = one.mail !== null && one.mail.plain === other.mail?.plain;
  const aliases = [...byHandle(crowd, one, other), ...(isSameMail ? [] : byMail(crowd, one, other))];
  // Two whole names that differ are not made one by a letter in an address: brothers share such addresses.
  const isDenied = sumOf(named) < 0 && isWhole(one.name) && isWhole(other.name);
  const alias = aliases
    .filter(({ kind, values }) => !isDenied || (kind === 'name-in-mail' && values['letters'] !== 'letters'))
    .reduce<Sign | null>((best, sign) => (sign.bits > (best?.bits ?? 0) ? sign : best), null);
  if (isDenied) return alias === null ? named : [...named, alias];
  if (alias !== null && alias.bits > sumOf(named)) return [alias];
  const isLocal = !isSameMail && sumOf(named) > 0 && isSameLocal(one, other);
  return isLocal ? [...named, { kind: 'same-local', bits: 2, values: { local: one.mail?.local ?? '' } }] : named;
}

const sumOf = (signs: readonly Sign[]): number => signs.reduce((sum, { bits }) => sum + bits, 0);
const isWhole = (name: PersonName): boolean => name.handle === null && sizeOf(name) > 1;

const isSameLocal = (one: Known, other: Known): boolean =>
  one.mail !== null && other.mail !== null && !one.mail.isShared && one.mail.local === other.mail.local;

/** How many besides the two have something. */
const othersWith = (crowd: Crowd, what: string, one: Known, other: Known): number => {
  const having = crowd.having(what);
  return having.length - [one, other].filter(({ place }) => includes(having, place)).length;
};

/** Whether a sorted list holds a number. */
function includes(places: readonly number[], place: number): boolean {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return places[low] === place;
}

/** Which of the ways in which words are alike names the whole: the weakest. */
const WEAKEST: readonly (readonly [Matched['alike'], SignKind])[] = [
  ['slip', 'slip'],
  ['short', 'short-name'],
  ['initial', 'initials'],
  ['initials', 'initials'],
  ['glued', 'other-spelling'],
  ['bare', 'other-spelling'],
];

function compareNames(crowd: Crowd, one: Known, other: Known, name: PersonName, otherName: PersonName): Sign[] {
  const { weights } = crowd;
  const isRare = (word: string): boolean => othersWith(crowd, `word ${word}`, one, other) === 0;
  const laid = alignNames(name, otherName, isRare);
  const conflict = conflictOf(crowd, laid, name, otherName, one, other);
  if (conflict !== null) return [conflict];
  const { matched } = laid;
  if (name.handle !== null && otherName.handle !== null && name.words.length === 1) {
    if (name.handle === otherName.handle) return sameHandle(crowd, name.handle, one, other);
    const isOneSlip = otherName.words.length === 1 && matched[0]?.alike === 'slip';
    if (isOneSlip && isRare(name.handle) && isRare(otherName.handle))
      return sameHandle(crowd, name.handle, one, other).map((sign) => ({
        ...{ ...sign, kind: 'slip' },
        bits: sign.bits + weights.slip,
      }));
  }
  const extra = [...laid.left.flat(), ...laid.otherLeft.flat()];
  const isOneWord = Math.min(sizeOf(name), sizeOf(otherName)) === 1 || matched.length === 1;
  const bits =
    matched.reduce((sum, match) => sum + bitsOfMatch(crowd, match, one, other), 0) +
    extra.length * weights.extraWord +
    (laid.isInOrder ? 0 : weights.otherOrder) +
    (isOneWord && extra.length > 0 ? weights.oneWordOnly : 0);
  const namesakes = namesakesOf(crowd, matched, one, other);
  const weakest = WEAKEST.find(([alike]) => matched.some((match) => match.alike === alike));
  const kind: SignKind =
    isOneWord && extra.length > 0
      ? 'one-word'
      : weakest !== undefined
        ? weakest[1]
        : extra.length > 0
          ? 'longer-name'
          : laid.isInOrder
            ? namesakes === 0
              ? 'same-name-alone'
              : 'same-name'
            : 'other-order';
  const values = { one: one.person.name, other: other.person.name, others: namesakes, extra: extra.join(' ') };
  return [
    { kind, bits, values },
    // Each of them could be meant as well.
    ...(namesakes > 0
      ? [{ kind: 'namesakes', bits: -Math.log2(1 + namesakes), values: { count: namesakes } } as const]
      : []),
  ];
}

/** One word that somebody chose for themselves: the longer, the rarer, unless others here bear it. */
function sameHandle(crowd: Crowd, handle: string, one: Known, other: Known): Sign[] {
  const others = Math.max(...[`handle ${handle}`, `word ${handle}`].map((what) => othersWith(crowd, what, one, other)));
  const most = Math.min(crowd.weights.sameHandle, crowd.weights.handleLetter * handle.length);
  const values = { one: one.person.name, other: other.person.name, others, extra: '' };
  return [
    {
      kind: others === 0 ? 'same-name-alone' : 'same-name',
      bits: others === 0 ? most : Math.min(most, crowd.bitsOf(others)),
      values,
    },
  ];
}

const sizeOf = ({ words, initials }: PersonName): number => words.length + initials.length;

/** Names that cannot be one: each has a word or a letter that the other has no place for. */
function conflictOf(
  { weights }: Crowd,
  { matched, left, otherLeft }: Alignment,
  name: PersonName,
  otherName: PersonName,
  one: Known,
  other: Known,
): Sign | null {
  const values = { one: one.person.name, other: other.person.name };
  const [[words, initials], [otherWords, otherInitials]] = [left, otherLeft];
  const isNickname = name.handle !== null || otherName.handle !== null;
  // One word that is only near a word of a whole name is not that name.
  const isNear =
    matched.length === 1 && matched[0]?.alike !== 'same' && Math.min(sizeOf(name), sizeOf(otherName)) === 1;
  if (matched.length === 0 || (isNear && sizeOf(name) !== sizeOf(otherName)))
    return { kind: 'other-name', bits: isNickname ? weights.otherHandle : weights.otherName, values };
  if (words.length > 0 && otherWords.length > 0) return { kind: 'other-name', bits: weights.otherName, values };
  const isOtherLetter =
    (initials.length > 0 && otherWords.length + otherInitials.length > 0) ||
    (otherInitials.length > 0 && words.length > 0);
  return isOtherLetter ? { kind: 'other-initials', bits: weights.otherInitials, values } : null;
}

/** How rare it is here to have this by chance, less what it costs that it is not quite the same. */
function bitsOfMatch(crowd: Crowd, { alike, one: word, other: otherWord }: Matched, one: Known, other: Known): number {
  const { weights, bitsOf } = crowd;
  const others = (text: string): number => othersWith(crowd, `word ${text}`, one, other);
  switch (alike) {
    case 'same':
    case 'bare':
      return bitsOf(others(word)) + (alike === 'bare' ? weights.glued : 0);
    case 'glued':
      return bitsOf(others(word)) + weights.glued;
    case 'slip':
      return bitsOf(others(word) + others(otherWord)) + weights.slip;
    case 'short':
      return bitsOf(others(word) + others(otherWord)) + weights.shortForm;
    default:
      return letterBits(crowd, word.length === 1 ? word : otherWord, one, other);
  }
}

/** A letter says little: one in so many names has a word that begins with it. */
function letterBits(crowd: Crowd, letter: string, one: Known, other: Known): number {
  const others = othersWith(crowd, `initial ${letter}`, one, other);
  return Math.log2((crowd.all.length + 26) / (others + 1));
}

/** How many others have all the words that the two have in common. */
function namesakesOf(crowd: Crowd, matched: readonly Matched[], one: Known, other: Known): number {
  const marks = matched.flatMap(({ alike, one: word, other: otherWord }) =>
    alike === 'initial' || alike === 'initials'
      ? [`initial ${word.length === 1 ? word : otherWord}`]
      : alike === 'same' || alike === 'bare'
        ? [`word ${word}`]
        : [],
  );
  const lists = marks.map((mark) => crowd.having(mark)).sort((a, b) => a.length - b.length);
  const [rarest, ...more] = lists;
  if (rarest === undefined || matched.length < 2 || marks.length < matched.length) return 0;
  return rarest.filter(
    (place) => place !== one.place && place !== other.place && more.every((list) => includes(list, place)),
  ).length;
}

/** A nickname that is made of the letters of the other's name. */
function byHandle(crowd: Crowd, one: Known, other: Known): Sign[] {
  return [
    [one, other],
    [other, one],
  ].flatMap(([nick, named]) => {
    const handle = nick?.name.handle ?? null;
    if (nick === undefined || named === undefined || handle === null || named.name.handle !== null) return [];
    if (!named.handles.has(handle)) return [];
    const bits = handleBits(crowd, handle, named, nick) + crowd.weights.handle;
    return [{ kind: 'nickname', bits, values: { nickname: nick.person.name, name: named.person.name } } as const];
  });
}

/** What it says to have a name's words, or a word and a letter, in one. */
function handleBits(crowd: Crowd, handle: string, named: Known, nick: Known): number {
  const words = named.name.words.map(({ bare }) => bare);
  const inIt = words.filter((word) => handle.includes(word));
  const letter = words.find((word) => !inIt.includes(word))?.slice(0, 1) ?? named.name.initials[0];
  const bits = inIt.reduce((sum, word) => sum + crowd.bitsOf(othersWith(crowd, `word ${word}`, named, nick)), 0);
  const more = letter === undefined ? 0 : letterBits(crowd, letter, named, nick);
  return bits + more - Math.log2(1 + othersWith(crowd, `handle ${handle}`, named, nick));
}

/** The name that stands in the address of one is the name of the other, or stands in both addresses. */
function byMail(crowd: Crowd, one: Known, other: Known): Sign[] {
  const { weights } = crowd;
  const signs: Sign[] = [];
  for (const [addressed, named] of [
    [one, other],
    [other, one],
  ] as const) {
    const { mailName, mail } = addressed;
    if (mailName === null || mail === null) continue;
    const values = { mail: mail.exact, name: named.person.name };
    const handle = mailName.handle;
    if (handle !== null && named.handles.has(handle)) {
      const isNick = named.name.handle !== null;
      const rare = isNick
        ? crowd.bitsOf(othersWith(crowd, `handle ${handle}`, one, other))
        : handleBits(crowd, handle, named, addressed);
      signs.push({ kind: 'name-in-mail', bits: rare + weights.handle, values: { ...values, letters: 'letters' } });
    } else if (sizeOf(mailName) > 1 && sizeOf(named.name) > 1) {
      const [found] = compareNames(crowd, one, other, mailName, named.name);
      if (found !== undefined && found.bits > 0)
        signs.push({ kind: 'name-in-mail', bits: found.bits + weights.handle, values });
    }
  }
  if (isSameLocal(one, other) && (one.mail?.local.length ?? 0) >= 5) {
    const local = one.mail?.local ?? '';
    signs.push({
      kind: 'same-local',
      bits: crowd.bitsOf(othersWith(crowd, `local ${local}`, one, other)) + weights.handle,
      values: { local },
    });
  }
  return signs;
}
