/**
 * Parts that people play in a group. The seven of a leadership group are those of Bood and Coenders (2004), the book
 * on communities of practice from which the Dutch-speaking practice of leadership groups comes.
 */
export const ROLE_NAMES = [
  'facilitator',
  'case-owner',
  'leader',
  'agenda-activist',
  'community-keeper',
  'critical-friend',
  'social-reporter',
  'external-messenger',
  'value-detective',
  'organisational-broker',
] as const;
export type RoleName = (typeof ROLE_NAMES)[number];
