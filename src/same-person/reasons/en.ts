import type { SignKind } from '../pairs/signs.ts';

/** What speaks for or against two being one, in English: this file names every message. `day` is a day in words, or `none`. */
export const EN: Readonly<Record<SignKind, string>> = {
  'same-name-alone': 'Same name, and nobody else here has it.',
  'same-name': 'Same name: “{one}”.',
  'other-spelling': 'The same name written in two ways: “{one}” and “{other}”.',
  'other-order': 'The same name in another order: “{one}” and “{other}”.',
  initials: 'The initials fit: “{one}” and “{other}”.',
  slip: 'Nearly the same name: “{one}” and “{other}”.',
  'short-name': '“{one}” and “{other}”: one may be short for the other.',
  'longer-name': '“{one}” and “{other}”: the same name, but one has more to it ({extra}).',
  'one-word': '“{one}” and “{other}” have one word in common, and one of them is no more than that.',
  nickname: '“{nickname}” is made of the letters of “{name}”.',
  'name-in-mail': 'The address {mail} fits the name “{name}”.',
  'same-local': 'Both addresses have “{local}” before the @.',
  'same-mail': '{same, select, yes {Both give the address {mail}.} other {{mail} and {other} are one address.}}',
  'same-tagged-mail': '{mail} and {other} reach the same mailbox.',
  'shared-mail': 'Both give {mail}, which looks like the address of an office.',
  'same-link': 'Both name {link}.',
  'same-text': 'Both say the same of themselves: “{words} …”.',
  'shared-passage': 'A whole passage is the same in what they say of themselves: “{words}”.',
  'same-work': 'Each of them wrote something called “{title}”.',
  'same-organisation': 'Both work for {organisation}.',
  'same-groups':
    '{count, plural, one {Both are in the group “{group}”.} other {Both are in # groups, “{group}” among them.}}',
  'same-contacts':
    '{count, plural, one {One person has had to do with both.} other {# people have had to do with both.}}',
  namesakes:
    '{count, plural, one {One other person here could have this name as well.} other {# others here could have this name as well.}}',
  'other-name': 'The names differ: “{one}” and “{other}”.',
  'other-initials': 'The initials differ: “{one}” and “{other}”.',
  'other-mail-there': 'Two addresses at one organisation: {mail} and {other}.',
  'other-organisation': 'They work for two organisations: {organisation} and {other}.',
  answered: '{day, select, none {One answered the other.} other {One answered the other on {day}.}}',
  tied: '{day, select, none {There is a tie between them.} other {There is a tie between them, of {day}.}}',
  endorsed: '{day, select, none {One recommended the other.} other {One recommended the other on {day}.}}',
  together: '{day, select, none {Both attended “{title}”.} other {Both attended “{title}” on {day}.}}',
  'authors-of-one': 'Both are named as authors of “{title}”.',
  'two-accounts': 'Each of them has an account.',
};
