import { z } from 'zod';

const bits = (least: number, most: number, usual: number, words: string) =>
  z.number().min(least).max(most).default(usual).describe(words);

/**
 * What each sign counts, in bits (log base 2 of how many times likelier it is of one person than of two), after Fellegi and
 * Sunter (1969). What a name counts is told by how rare it is here, and is no weight.
 */
export const PairWeights = z.strictObject({
  twice: z.number().min(0.0001).max(0.5).default(0.02).describe('Share of members who are expected to be here twice.'),
  unseenName: z
    .number()
    .min(0.01)
    .max(5)
    .default(0.5)
    .describe('How many others are thought to bear a word of a name that nobody else bears here.'),
  unseenPeople: z
    .number()
    .min(0)
    .max(5_000)
    .default(200)
    .describe('People by whom a community is thought larger when it says how rare a word of a name is.'),
  otherOrder: bits(-6, 0, -1.5, 'The same words of a name in another order, without a comma that tells why.'),
  slip: bits(-10, 0, -4, 'A word of a name with a slip of the keyboard in it.'),
  shortForm: bits(-10, 0, -3, 'A word of a name that is the beginning of the other: Alex, Alexandre.'),
  extraWord: bits(-6, 0, -1.5, 'Each word of a name that the other lacks.'),
  glued: bits(-4, 0, -0.5, 'Words of a name written as one.'),
  handle: bits(-6, 0, -1.5, 'A name made of the letters of the other: lmartin, martinl.'),
  sameHandle: bits(0, 30, 20, 'The same name of one word, which nobody else here bears, at most.'),
  handleLetter: bits(0, 5, 2.7, 'What each letter of such a name counts.'),
  oneWordOnly: bits(-12, 0, -6, 'Only one word in common, and the one is all there is of a name.'),
  otherName: bits(-20, 0, -8, 'Each name has a word that the other lacks.'),
  otherHandle: bits(-10, 0, -1, 'A nickname that has nothing of the other name.'),
  otherInitials: bits(-20, 0, -7, 'Initials that differ.'),
  sameMail: bits(0, 40, 25, 'The same address.'),
  sameTaggedMail: bits(
    0,
    40,
    20,
    'The same address but for what stands after a plus, or dots where they count for nothing.',
  ),
  sharedMail: bits(0, 20, 6, 'The same address of an office: info@, contact@.'),
  sameLink: bits(
    0,
    40,
    18,
    'The same account elsewhere (GitHub, LinkedIn, ORCID), at most: less where several name it.',
  ),
  samePage: bits(0, 40, 9, 'Another page that both name, at most: it may be that of a house.'),
  sameText: bits(0, 30, 12, 'The same text about themselves, at most.'),
  sharedPassage: bits(0, 20, 8, 'A stretch of twelve words in common in what they say of themselves, at most.'),
  sameWork: bits(0, 20, 5, 'Each of them wrote a work of the same title, at most.'),
  sameOrganisation: bits(0, 10, 4, 'The same organisation, at most: less where many work there.'),
  otherOrganisation: bits(-10, 0, -1.5, 'Two organisations.'),
  sameGroups: bits(0, 6, 2, 'Groups in common, at most.'),
  sameContacts: bits(0, 6, 3, 'The same people around them, at most.'),
  otherMailThere: bits(-15, 0, -4, 'Two addresses at one organisation.'),
  aliasMailThere: bits(-15, 0, -0.5, 'Two addresses at one organisation that write the same name.'),
  metEachOther: bits(-20, 0, -9, 'They answered, tied or endorsed each other.'),
  sameGathering: bits(-20, 0, -7, 'Both attended one gathering.'),
  sameAuthors: bits(-15, 0, -6, 'Both are named as authors of one work.'),
  twoAccounts: bits(-15, 0, -3, 'Each of them signs in.'),
  propose: z.number().min(0.01).max(0.99).default(0.5).describe('From which probability on a pair is proposed.'),
});
export type PairWeights = z.infer<typeof PairWeights>;

export const PAIR_WEIGHTS: PairWeights = PairWeights.parse({});
