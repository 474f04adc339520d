import { z } from 'zod';
import { ARTEFACT_KINDS, CHALLENGE_STATUSES, IsoDate, LANGUAGES, TIE_KINDS } from '../domain/index.ts';

/** What members share and say, the same on every door. */

const id = z.string().min(1).max(512);
const ids = z.array(id).max(50, 'name 50 at most');
const title = z.string().trim().min(1, 'give it a title').max(1_000);
/** Texts that somebody types; files bring longer ones. */
const text = z.string().max(100_000, 'a text is 100,000 characters at most: share a longer one as a file');
const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as fr, nl or en')
  .describe('What it is written in; told from the text when left out.');

/** An address that can be opened without harm: of a page, and of nothing else. */
const url = z
  .string()
  .trim()
  .max(4_000)
  .refine((address) => isPage(address), 'must be the address of a page, beginning with http:// or https://');

function isPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return ['http:', 'https:'].includes(protocol) && hostname !== '' && username === '' && password === '';
}

const ARTEFACT = {
  title,
  kind: z.enum(ARTEFACT_KINDS),
  text,
  language,
  url,
  topics: ids.describe('Ids of what it is about.'),
  addresses: ids.describe('Ids of challenges that it is for.'),
  madeIn: id.describe('Id of the group it was made in.'),
  created: IsoDate.describe('When it was made.'),
};

/** Something that somebody shares: a text, a link or a file that was brought before. */
export const ShareArtefact = z
  .strictObject({
    ...z.strictObject(ARTEFACT).partial().shape,
    file: id
      .optional()
      .describe('Id of a file that you brought: its title, text, language and day stand where none is given.'),
    mine: z
      .boolean()
      .default(true)
      .describe('Whether you wrote it; else you pass it on, and are named as whoever shares it.'),
  })
  .refine(({ file, text, url }) => file !== undefined || text?.trim() || url !== undefined, {
    error: 'there is nothing to share: give a text, a link (url) or a file',
    path: ['text'],
  })
  .refine(({ title, file }) => title !== undefined || file !== undefined, {
    error: 'give it a title',
    path: ['title'],
  });
export type ShareArtefact = z.input<typeof ShareArtefact>;

/** Fields that may be taken away: null does it. */
const removable = <Shape extends Record<string, z.ZodType>>(shape: Shape) =>
  Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, schema.nullable().optional()])) as {
    [Name in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[Name]>>;
  };

const { title: _title, ...besidesTitle } = ARTEFACT;
/** What of an artefact is to be otherwise; null takes it away. */
export const ChangeArtefact = z.strictObject({ title: title.optional(), ...removable(besidesTitle) });
export type ChangeArtefact = z.infer<typeof ChangeArtefact>;

const CHALLENGE = { title, text, language, topics: ids.describe('Ids of what it is about.') };
/** What somebody is stuck with, or wants to get better at. */
export const RaiseChallenge = z.strictObject({
  ...z.strictObject(CHALLENGE).partial().shape,
  title,
});
export type RaiseChallenge = z.infer<typeof RaiseChallenge>;

export const ChangeChallenge = z.strictObject({
  title: title.optional(),
  ...removable({ text, language, topics: CHALLENGE.topics }),
  status: z.enum(CHALLENGE_STATUSES).optional().describe('open, worked-on or resolved.'),
});
export type ChangeChallenge = z.infer<typeof ChangeChallenge>;

export const SAID = ['offers', 'needs'] as const;
/** What a member offers or needs. */
export const SayOfMyself = z.strictObject({
  text: z
    .string()
    .trim()
    .min(1, 'say what')
    .max(2_000, 'say it in 2,000 characters at most')
    .transform((said) => said.replace(/\s+/g, ' ')),
});

export type SayOfMyself = z.infer<typeof SayOfMyself>;

/** That a member knows about a topic. */
export const Endorse = z.strictObject({
  member: id.describe('Whom you vouch for; nobody for themselves.'),
  topic: id.describe('Id of what they know about.'),
});
export type Endorse = z.infer<typeof Endorse>;

/** How one is tied to another: from you. */
export const MakeTie = z.strictObject({
  member: id.describe('Whom you go to.'),
  kind: z.enum(TIE_KINDS).describe('advice: I go to them for advice; information, trust, energy, collaboration alike.'),
});
export type MakeTie = z.infer<typeof MakeTie>;

/** Who was at a gathering. */
export const Attend = z.strictObject({
  member: id.optional().describe('Whoever looks, when left out; others are noted by whoever runs the service.'),
});
export type Attend = z.infer<typeof Attend>;

/** That something was used, and what for. */
export const UseArtefact = z.strictObject({
  note: z
    .string()
    .trim()
    .max(1_000, 'say it in 1,000 characters at most')
    .optional()
    .describe('Where and for what, in words that others may read.'),
});
export type UseArtefact = z.infer<typeof UseArtefact>;

const part = z.string().trim().min(1, 'say something').max(20_000);
/** What came of a group or a challenge, told in short by somebody of it. */
export const TellStory = z
  .strictObject({
    group: id.optional().describe('Id of a group that is closed.'),
    challenge: id.optional().describe('Id of a challenge that is resolved or was answered.'),
    title,
    happened: part.describe('What happened.'),
    came: part.describe('What came of it.'),
    whom: part.describe('For whom it is of worth.'),
    language: z.enum(LANGUAGES).optional().describe('What it is told in; told from the text when left out.'),
  })
  .refine(({ group, challenge }) => (group === undefined) !== (challenge === undefined), {
    error: 'a story is of one group or one challenge: give "group" or "challenge"',
    path: ['group'],
  });
export type TellStory = z.infer<typeof TellStory>;
