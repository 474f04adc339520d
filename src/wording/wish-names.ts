/** By what groups are wished for: the same names in data, in words and on the page. */

/** Criteria that go from alike (−1) to mixed (+1). For acquaintance, alike is "know each other", mixed "do not yet". */
export const SLIDERS = ['concerns', 'functions', 'organisations', 'seniority', 'involvement', 'acquaintance'] as const;

/** Criteria of which there can only be more: 0 is off. */
export const MEASURES = [
  'needs',
  'coverage',
  'interest',
  'isolates',
  'bridging',
  'availability',
  'roles',
  'size',
] as const;

/** Rules that come from the graph and the format, and can be put aside. */
export const DERIVED_RULES = ['line-of-management', 'competitors', 'recently-together', 'language'] as const;

/** What people of a group may be counted by. */
export const ATTRIBUTES = [
  'function',
  'organisation',
  'level',
  'language',
  'participation',
  'newcomers',
  'external',
] as const;
