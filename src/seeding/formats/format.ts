import { z } from 'zod';
import { GROUP_KINDS, LANGUAGES } from '../../domain/index.ts';
import { Weights } from '../criteria/names.ts';
import { ROLE_NAMES } from './roles.ts';

const words = z.record(z.enum(LANGUAGES), z.string().min(1));

/**
 * How a group must speak: one language that all share; or else one person, the bridge, who has a language in common
 * with each of the others; or nothing is asked.
 */
export const LANGUAGE_RULES = ['shared', 'bridge', 'none'] as const;

export const THEME_RULES = ['concerned', 'preferred', 'everybody'] as const;

/**
 * A form that a group can take, declared as data: a community adds its own in the same words.
 * Sizes and rules are hard; weights and roles are preferences.
 */
export const Format = z.strictObject({
  id: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  name: words,
  /** One such group, with its article, as a letter invites to it. */
  one: words.optional(),
  /** What people do in it, as sentences of a letter. */
  aim: words.optional(),
  /** What an accepted group is recorded as. */
  kind: z.enum(GROUP_KINDS),
  size: z
    .strictObject({
      min: z.int().min(2),
      max: z.int().min(2).max(50),
      /** Sizes that work best, both included. */
      best: z.tuple([z.int(), z.int()]),
    })
    .refine(({ min, max, best: [low, high] }) => min <= low && low <= high && high <= max, {
      error: 'sizes must be in order: min ≤ best from ≤ best to ≤ max',
    }),
  /** Whether everybody in the pool gets a place, or the best of the pool are chosen. */
  gathers: z.enum(['everyone', 'some']),
  /**
   * What becomes of the pool where groups are asked to be about something: those whom it concerns alone, everybody with
   * those first, or everybody alike.
   */
  theme: z.enum(THEME_RULES).default('concerned'),
  rules: z.strictObject({
    /** Nobody sits with their manager, at any level up. */
    lineOfManagement: z.boolean(),
    /** Nobody sits with somebody from a competing organisation. */
    competitors: z.boolean(),
    /** No two people who sat in a small group together within so many months; 0 for no such rule. */
    apartMonths: z.int().min(0),
    /** Whether external people may take part. */
    external: z.boolean(),
    /** Whether people at the outside of the community's life may. */
    outside: z.boolean().default(false),
    language: z.enum(LANGUAGE_RULES),
  }),
  weights: Weights,
  roles: z.array(z.enum(ROLE_NAMES)),
  /** How often and how long it meets, without a full stop: it stands after a colon. */
  rhythm: words,
});
export type Format = z.infer<typeof Format>;
export type LanguageRule = (typeof LANGUAGE_RULES)[number];
