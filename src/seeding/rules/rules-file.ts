import { z } from 'zod';
import { ATTRIBUTES, DERIVED_RULES, WEEK_SLOTS } from '../../wording/index.ts';
import { Weights } from '../criteria/names.ts';
import { LANGUAGE_RULES } from '../formats/format.ts';

/** Rules that come from the graph and the format; a facilitator may put each aside by name. */
export { DERIVED_RULES };
export type DerivedRule = (typeof DERIVED_RULES)[number];

/** An attribute, or the answers to a question of a form: `form:FORM/QUESTION`. */
const Attribute = z.union(
  [z.enum(ATTRIBUTES), z.templateLiteral(['form:', z.string().min(1), '/', z.string().min(1)])],
  {
    error: `is none that people are counted by: give ${ATTRIBUTES.join(', ')} or form:FORM/QUESTION`,
  },
);
export type Attribute = z.infer<typeof Attribute>;

const name = z.string().min(1).max(200).optional().describe('What messages call the rule.');
const members = z
  .array(z.string().min(1))
  .min(1, 'name at least one member')
  .refine((ids) => new Set(ids).size === ids.length, { error: 'names a member twice' })
  .describe('Ids of members.');
const group = z.int().min(1).describe('Number of a group, from 1.');
const counted = {
  name,
  attribute: Attribute,
  value: z
    .union([z.string().min(1), z.boolean()])
    .optional()
    .describe('Value of the attribute; when left out, the rule holds for each value that occurs.'),
  group: group.optional().describe('The only group it is about; every group when left out.'),
};

/** The rules that a facilitator gives by hand. */
export const RulesFile = z.strictObject({
  $schema: z.string().optional(),
  together: z.array(z.strictObject({ name, members: members.min(2) })).default([]),
  apart: z.array(z.strictObject({ name, members: members.min(2) })).default([]),
  fix: z.array(z.strictObject({ name, members, group })).default([]),
  keep: z.array(z.strictObject({ name, members, group: group.optional() })).default([]),
  atLeast: z
    .array(
      z.strictObject({
        ...counted,
        count: z.int().min(1),
        orNone: z.boolean().default(false).describe('A group with none of them is fine too.'),
      }),
    )
    .default([]),
  atMost: z.array(z.strictObject({ ...counted, count: z.int().min(0) })).default([]),
  notAlone: z
    .array(z.strictObject({ name, attribute: Attribute, value: counted.value }))
    .default([])
    .describe('Nobody is the only one of their kind in a group: none, or at least two.'),
  hours: z
    .strictObject({
      name,
      form: z.string().min(1).describe('Id of a form.'),
      question: z.string().min(1).describe('Id of its question on free hours.'),
      atLeast: z.int().min(1).max(WEEK_SLOTS).describe('Hours of the week that everybody of a group is free in.'),
    })
    .optional()
    .describe('A group needs hours free in common; whoever did not answer counts as free always.'),
  within: z
    .array(z.strictObject({ name, attribute: Attribute }))
    .default([])
    .describe('Sections: people of different values of an attribute are never in one group.'),
  except: z
    .array(z.strictObject({ rule: z.string().min(1).max(200), members }))
    .default([])
    .describe('Members for whom a rule, named as in messages, does not hold; what it costs is said as a warning.'),
  off: z.array(z.enum(DERIVED_RULES)).default([]).describe('Rules of the format that do not hold this time.'),
  language: z.enum(LANGUAGE_RULES).optional(),
  apartMonths: z.int().min(0).max(600).optional(),
  external: z.boolean().optional().describe('Whether external people may take part.'),
  outside: z.boolean().optional().describe('Whether people at the outside of the community’s life may take part.'),
  weights: Weights.default({}).describe('Replace the weights of the format, criterion by criterion; 0 is off.'),
});
export type RulesFile = z.infer<typeof RulesFile>;

export const NO_RULES: RulesFile = RulesFile.parse({});

/** The published schema of a rules file. */
export const rulesFileSchema = (): unknown => z.toJSONSchema(RulesFile, { io: 'input' });
