import { z } from 'zod';

/** What a member is told of: a question reached them, or something was done with what is theirs. */
export const NOTICE_KINDS = ['reached', 'handed-on', 'answered', 'commented', 'accepted', 'thanked'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** When a member is told by mail; in the page they are told always. */
export const MAIL_CHOICES = ['at-once', 'daily', 'weekly', 'never'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

const named = z.object({ id: z.string(), name: z.string() });

export const Notice = z.object({
  id: z.string(),
  kind: z.enum(NOTICE_KINDS),
  at: z.string().describe('Instant, ISO 8601.'),
  seen: z.boolean(),
  question: named,
  item: z.object({ type: z.string(), id: z.string() }).nullable().describe('The answer or comment it is about.'),
  excerpt: z.string().nullable().describe('How that answer or comment begins.'),
  by: named.nullable().describe('Who did it; null where they gave no name, or you may not see them.'),
});
export type Notice = z.infer<typeof Notice>;

export const Notices = z.object({
  total: z.int(),
  unseen: z.int().describe('Those you did not look at yet.'),
  offset: z.int(),
  limit: z.int(),
  mail: z.enum(MAIL_CHOICES).describe('When you are told by mail.'),
  hasMail: z.boolean().describe('Whether there is a mail address of yours.'),
  items: z.array(Notice),
});
export type Notices = z.infer<typeof Notices>;

export const MailWish = z.strictObject({
  mail: z.enum(MAIL_CHOICES).describe('at-once, daily (the default), weekly or never.'),
});
export type MailWish = z.infer<typeof MailWish>;

export const SeenWish = z.strictObject({
  ids: z.array(z.string().max(200)).max(500).optional().describe('These alone; all of yours when left out.'),
});

/** What could not be mailed to a member: how much, how often it was tried, and when it is tried again. */
export const Unsent = z.object({
  member: named,
  notices: z.int(),
  tries: z.int(),
  failed: z.string(),
  again: z.string().nullable().describe('When it is tried again; null when it was given up.'),
});
export type Unsent = z.infer<typeof Unsent>;

/** What somebody is to be told. */
export interface Telling {
  readonly kind: NoticeKind;
  /** Member who is told. */
  readonly to: string;
  /** Member who did it; null without a name. */
  readonly by: string | null;
  readonly question: string;
  readonly item?: { readonly type: 'answer' | 'comment'; readonly id: string };
}
