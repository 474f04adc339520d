import type { Crowd, Known } from './crowd.ts';
import { nameSigns } from './name-signs.ts';
import type { Contact, Part } from './person.ts';
import type { Sign } from './signs.ts';

/** All that speaks for or against two members being one, the strongest first. */
export function compareTwo(crowd: Crowd, one: Known, other: Known): Sign[] {
  const signs = [
    ...nameSigns(crowd, one, other),
    ...mailSigns(crowd, one, other),
    ...linkSigns(crowd, one, other),
    ...textSigns(crowd, one, other),
    ...organisationSigns(crowd, one, other),
    ...commonParts(crowd, one, other),
    ...commonContacts(crowd, one, other),
    ...contactSigns(crowd, one, other),
    ...(one.person.hasAccount && other.person.hasAccount
      ? [{ kind: 'two-accounts', bits: crowd.weights.twoAccounts, values: {} } as const]
      : []),
  ];
  return signs.sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits) || (a.kind < b.kind ? -1 : 1));
}

/** What its weight says where nobody else has it, else no more than it is rare. */
function shared(crowd: Crowd, what: string, most: number): number {
  const others = crowd.having(what).length - 2;
  return others < 1 ? most : Math.max(0, Math.min(most, crowd.bitsOf(others)));
}

function mailSigns(crowd: Crowd, one: Known, other: Known): Sign[] {
  const { weights } = crowd;
  const [mail, otherMail] = [one.mail, other.mail];
  if (mail === null || otherMail === null) return [];
  const isOne = mail.exact === otherMail.exact;
  const values = { mail: mail.exact, other: otherMail.exact, same: isOne ? 'yes' : 'no' };
  if (mail.plain === otherMail.plain) {
    if (mail.isShared) return [{ kind: 'shared-mail', bits: weights.sharedMail, values }];
    return mail.exact === otherMail.exact || (mail.local === otherMail.local && isUntagged(mail.exact, otherMail.exact))
      ? [{ kind: 'same-mail', bits: weights.sameMail, values }]
      : [{ kind: 'same-tagged-mail', bits: weights.sameTaggedMail, values }];
  }
  if (mail.domain !== otherMail.domain || mail.isAnybodys || mail.isShared || otherMail.isShared) return [];
  const isAlias = [...one.handles].some((handle) => lettersOf(otherMail.local) === handle);
  return [{ kind: 'other-mail-there', bits: isAlias ? weights.aliasMailThere : weights.otherMailThere, values }];
}

const isUntagged = (...mails: string[]): boolean => mails.every((mail) => !mail.includes('+'));
const lettersOf = (text: string): string => text.replace(/[^\p{L}]+/gu, '');

function linkSigns(crowd: Crowd, one: Known, other: Known): Sign[] {
  const [link] = one.links
    .filter((each) => other.links.includes(each))
    .map((each) => ({ each, bits: linkBits(crowd, each) }))
    .sort((a, b) => b.bits - a.bits);
  return link === undefined ? [] : [{ kind: 'same-link', bits: link.bits, values: { link: link.each } }];
}

/** Accounts of one person; any other page may be that of a whole house. */
const ACCOUNT =
  /^(github\.com|gitlab\.com|codeberg\.org|linkedin\.com\/in|orcid\.org|twitter\.com|x\.com|bsky\.app\/profile|[\w.-]+\/@)/;

const linkBits = (crowd: Crowd, link: string): number =>
  shared(crowd, `link ${link}`, ACCOUNT.test(link) ? crowd.weights.sameLink : crowd.weights.samePage);

/** Words of a stretch that nobody writes twice by chance. */
const STRETCH = 12;

function textSigns(crowd: Crowd, one: Known, other: Known): Sign[] {
  const { weights } = crowd;
  const same = one.texts.find((text) => other.texts.includes(text));
  if (same !== undefined)
    return [
      { kind: 'same-text', bits: shared(crowd, `text ${same}`, weights.sameText), values: { words: begin(same) } },
    ];
  const stretches = new Set(other.texts.flatMap(stretchesOf));
  const passage = stretches.size === 0 ? undefined : one.texts.flatMap(stretchesOf).find((text) => stretches.has(text));
  return passage === undefined
    ? workSigns(crowd, one, other)
    : [
        { kind: 'shared-passage', bits: weights.sharedPassage, values: { words: passage } },
        ...workSigns(crowd, one, other),
      ];
}

function stretchesOf(text: string): string[] {
  const words = text.split(' ');
  return words
    .slice(0, Math.max(0, words.length - STRETCH + 1))
    .map((_, at) => words.slice(at, at + STRETCH).join(' '));
}

const begin = (text: string): string => text.split(' ').slice(0, STRETCH).join(' ');

/** Two works of one title, each by one of them; one work by both is two people’s. */
function workSigns(crowd: Crowd, one: Known, other: Known): Sign[] {
  const { weights } = crowd;
  for (const [title, work] of one.titles) {
    const twin = other.titles.get(title);
    if (twin === undefined || twin.id === work.id || title.length < 12) continue;
    const bits = shared(crowd, `title ${title}`, weights.sameWork);
    return [{ kind: 'same-work', bits, values: { title: work.title }, record: { type: 'artefact', id: work.id } }];
  }
  return [];
}

function organisationSigns(crowd: Crowd, one: Known, other: Known): Sign[] {
  const { weights, all } = crowd;
  const [here, there] = [one.person.organisation, other.person.organisation];
  if (here === null || there === null) return [];
  const values = { organisation: here.name, other: there.name };
  if (here.id !== there.id) return [{ kind: 'other-organisation', bits: weights.otherOrganisation, values }];
  const share = crowd.having(`organisation ${here.id}`).length / all.length;
  const bits = Math.max(0, Math.min(weights.sameOrganisation, Math.log2(0.7 / share)));
  return [{ kind: 'same-organisation', bits, values }];
}

/** Groups that both are in speak for them, what both attended or wrote at once against. */
function commonParts(crowd: Crowd, one: Known, other: Known): Sign[] {
  const { weights, all } = crowd;
  const common = [...one.parts].flatMap(([key, part]): [string, Part][] => (other.parts.has(key) ? [[key, part]] : []));
  const groups = common.filter(([, { kind }]) => kind === 'group');
  const bits = groups.map(([key]) => Math.max(0, Math.log2(all.length / crowd.having(key).length) / 3));
  const first = (kind: Part['kind']): Part | undefined => common.find(([, part]) => part.kind === kind)?.[1];
  const gathering = first('gathering');
  const work = first('artefact');
  return [
    ...(groups.length > 0
      ? [
          {
            kind: 'same-groups',
            bits: Math.min(
              weights.sameGroups,
              bits.reduce((sum, each) => sum + each, 0),
            ),
            values: { count: groups.length, group: groups[0]?.[1].title ?? '' },
          } as const,
        ]
      : []),
    ...(gathering === undefined ? [] : [partSign('together', weights.sameGathering, gathering)]),
    ...(work === undefined ? [] : [partSign('authors-of-one', weights.sameAuthors, work)]),
  ];
}

const partSign = (kind: 'together' | 'authors-of-one', bits: number, part: Part): Sign => ({
  ...{ kind, bits },
  values: { title: part.title, date: part.date ?? '' },
  record: { type: part.kind, id: part.id },
});

/** The same people around both, the less those are everybody's. */
function commonContacts(crowd: Crowd, one: Known, other: Known): Sign[] {
  const { weights, all } = crowd;
  const shared = [...one.contacts.keys()].filter((place) => other.contacts.has(place));
  if (shared.length === 0) return [];
  const bits = shared.map((place) => Math.max(0, Math.log2(all.length / (1 + (all[place]?.contacts.size ?? 0))) / 4));
  const sum = Math.min(
    weights.sameContacts,
    bits.reduce((total, each) => total + each, 0),
  );
  return [{ kind: 'same-contacts', bits: sum, values: { count: shared.length } }];
}

const CONTACT_SIGNS: Readonly<Record<Contact['kind'], 'answered' | 'tied' | 'endorsed'>> = {
  answer: 'answered',
  comment: 'answered',
  tie: 'tied',
  endorsement: 'endorsed',
};

/** Nobody answers, ties or endorses themselves. */
function contactSigns({ weights }: Crowd, one: Known, other: Known): Sign[] {
  const met = [...(one.contacts.get(other.place) ?? [])].sort(
    (a, b) => (a.date ?? '').localeCompare(b.date ?? '') || (a.id < b.id ? -1 : 1),
  );
  const [first] = met;
  if (first === undefined) return [];
  return [
    {
      kind: CONTACT_SIGNS[first.kind],
      bits: weights.metEachOther,
      values: { date: first.date ?? '', count: met.length },
      record: { type: first.kind, id: first.id },
    },
  ];
}
