/** The closed word lists of the field. Each is the single source of its words: schemas, pages and queries read it. */

/** Languages the product speaks itself: its pages, its full-text indexes, its reasons. Texts may be in any language. */
export const LANGUAGES = ['fr', 'nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const COMMUNITY_KINDS = [
  'community-of-practice',
  'learning-network',
  'project',
  'focus-group',
  'local-community',
] as const;
export type CommunityKind = (typeof COMMUNITY_KINDS)[number];

/** Stages of a community's life after Wenger, McDermott and Snyder (2002). */
export const STAGES = ['potential', 'coalescing', 'maturing', 'stewardship', 'transformation'] as const;
export type Stage = (typeof STAGES)[number];

/** Bands of participation, from the core outwards. Periphery is legitimate: a band is never a grade. */
export const PARTICIPATION_BANDS = ['core', 'active', 'occasional', 'peripheral', 'outside'] as const;
export type ParticipationBand = (typeof PARTICIPATION_BANDS)[number];

/** Who may see a member: everyone, members of the community only, or nobody in lists and suggestions but themselves. */
export const VISIBILITIES = ['everyone', 'community', 'hidden'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** How it is known that a member knows a topic. */
export const KNOWLEDGE_SOURCES = ['declared', 'endorsed', 'inferred'] as const;
export type KnowledgeSource = (typeof KNOWLEDGE_SOURCES)[number];

export const CHALLENGE_STATUSES = ['open', 'worked-on', 'resolved'] as const;
export type ChallengeStatus = (typeof CHALLENGE_STATUSES)[number];

export const ARTEFACT_KINDS = [
  'tool',
  'method',
  'standard',
  'design',
  'manual',
  'document',
  'recording',
  'story',
] as const;
export type ArtefactKind = (typeof ARTEFACT_KINDS)[number];

export const GROUP_KINDS = ['intervision', 'duo', 'project', 'initiative', 'leadership', 'circle', 'plenary'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** How many people a group of each kind holds at most, in any of its formats; null for any number. */
export const MOST_IN_GROUP: Readonly<Record<GroupKind, number | null>> = {
  intervision: 8,
  duo: 2,
  project: 12,
  initiative: 12,
  leadership: 7,
  circle: 15,
  plenary: null,
};

/** Beginnings of the words by which groups write down who runs them, and who leads them. */
export const FACILITATOR_STEMS = [
  'facilit',
  'animat',
  'begeleid',
  'procesbewaker',
  'convenor',
  'host',
  'coach',
  'moderat',
] as const;
export const LEADER_STEMS = [
  'leader',
  'trekker',
  'initia',
  'chef',
  'lead',
  'pilot',
  'coordin',
  'chair',
  'owner',
] as const;

/** Ties of different kinds stay apart: layers to switch, never silently summed. */
export const TIE_KINDS = ['advice', 'information', 'trust', 'energy', 'collaboration'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

export const FEEDBACK_VERDICTS = ['helped', 'answered', 'passed', 'not-relevant'] as const;
export type FeedbackVerdict = (typeof FEEDBACK_VERDICTS)[number];

/** Every kind of thing a community is made of, and so every record type of a community file. */
export const RECORD_TYPES = [
  'community',
  'organisation',
  'member',
  'topic',
  'challenge',
  'question',
  'answer',
  'comment',
  'artefact',
  'group',
  'tie',
  'gathering',
  'endorsement',
  'feedback',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];
