import { z } from 'zod';
import { LANGUAGES, PARTICIPATION_BANDS, type Viewer } from '../../domain/index.ts';
import { LAYER_NAMES, NETWORK_FORMATS, type NetworkLook, PICTURE_FORMATS } from '../../network/index.ts';
import { COMMON_QUERY } from './resources.ts';

/** What is looked at unless layers are named: ties of advice and who answered whom, both from asker to asked. */
const USUAL_LAYERS = ['advice', 'answers'];

/** A parameter that stands once or several times. */
const several = (most: number) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string().max(600)).min(1).max(most));
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as 2026-03-31');
const name = z.string().min(1).max(512);

/** Parameters of a look at the network, the same for all that is read of it. */
export const LOOK = {
  layer: several(LAYER_NAMES.length)
    .default(USUAL_LAYERS)
    .describe(`What ties people; repeat it for more: ${LAYER_NAMES.join(', ')}. Advice and answers when left out.`),
  from: day.optional().describe('First day that is looked at.'),
  to: day.optional().describe('Last day that is looked at.'),
  organisation: name.optional().describe('Id of an organisation: its members alone.'),
  function: name.optional().describe('Members of this function alone, as it is written.'),
  level: name.optional().describe('Members of this level alone, as it is written.'),
  speaks: z.string().min(2).max(35).optional().describe('Members who speak this language alone, as a code: nl.'),
  topic: name.optional().describe('Id of a topic: members who know it alone.'),
  group: name.optional().describe('Id of a group: those who are or were in it alone.'),
  involvement: z
    .enum(PARTICIPATION_BANDS)
    .optional()
    .describe('Members of this band of participation alone, by what they did in the days looked at.'),
};

export const LookQuery = z.strictObject({ ...LOOK, ...COMMON_QUERY });
export type LookQuery = z.output<typeof LookQuery>;

const steps = z.coerce.number().int().min(1).max(2);
const AROUND = {
  around: several(20)
    .optional()
    .describe('These alone, named as nodes are (member/ID), those within `steps` of them, and the ties among all.'),
  steps: steps.default(1).describe('Steps around them, 1 or 2.'),
};
export const AroundQuery = z.strictObject(AROUND);
export const ViewQuery = z.strictObject({ ...LOOK, ...AROUND, ...COMMON_QUERY });

const BEFORE = {
  beforeFrom: day.describe('First day of the earlier period.'),
  beforeTo: day.describe('Last day of the earlier period.'),
};
export const BeforeQuery = z.strictObject(BEFORE);
export const ComparisonQuery = z.strictObject({ ...LOOK, ...BEFORE, ...COMMON_QUERY });

export const OverlapsQuery = z.strictObject({ from: LOOK.from, to: LOOK.to, ...COMMON_QUERY });

const WRITTEN = NETWORK_FORMATS.filter(({ isWritten }) => isWritten).map(({ format }) => format);
export const FileQuery = z.strictObject({
  ...LOOK,
  ...AROUND,
  format: z.enum(WRITTEN).describe(`How the file is written: ${WRITTEN.join(', ')}.`),
  ...COMMON_QUERY,
});

const pixels = z.coerce.number().int().min(200).max(10_000);
export const PictureQuery = z.strictObject({
  ...LOOK,
  ...AROUND,
  format: z.enum(PICTURE_FORMATS).default('svg'),
  theme: z.enum(['light', 'dark']).default('light'),
  colourBy: z.string().min(1).max(60).default('community').describe('type, community, organisation, or a measure.'),
  sizeBy: z.string().min(1).max(60).optional().describe('A measure of nodes; the number of neighbours when left out.'),
  width: pixels.default(1440),
  height: pixels.default(1000),
  ...COMMON_QUERY,
});

/** What a query looks at, through these eyes. Layers are checked where they are known. */
export function lookOf(viewer: Viewer, query: Omit<LookQuery, 'as' | 'language'>): NetworkLook {
  const { layer, from, to, organisation, function: role, level, speaks, topic, group, involvement } = query;
  return {
    ...{ viewer, layers: layer as NetworkLook['layers'], from, to },
    only: { organisation, function: role, level, language: speaks, topic, group, involvement },
  };
}

export const LanguageQuery = z.strictObject({ language: z.enum(LANGUAGES).optional(), as: COMMON_QUERY.as });

/** A thing or somebody, as it is shown and opened. */
export const NetworkThing = z.object({ id: z.string(), name: z.string() });
export const NetworkStandIn = NetworkThing.extend({ why: z.string() });
const number = z.number();

export const NetworkLayer = z.object({
  name: z.string(),
  label: z.string(),
  meaning: z.string(),
  isDirected: z.boolean(),
  between: z.array(z.string()).describe('Types of what stands at both ends.'),
});

export const NetworkMeasure = z.object({
  name: z.string(),
  of: z.enum(['node', 'whole']),
  label: z.string(),
  meaning: z.string(),
  low: number.nullable(),
  high: number.nullable().describe('null where nothing bounds it, or a bound that grows with the network.'),
  source: z.string(),
});

export const NetworkFigures = z.object({
  people: z.int().nullable().describe('null, as all measures, where a visitor asks about fewer than five people.'),
  ties: z.int().nullable(),
  measures: z.record(z.string(), number.nullable()).describe('By name; null where a measure is not defined.'),
});

const Attributes = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

export const NetworkNode = z.object({
  id: z
    .string()
    .describe('type/ID; somebody/N for people further than two steps from the member who looks: they have no name.'),
  label: z.string(),
  type: z.string(),
  x: number,
  y: number,
  attributes: Attributes.describe(
    'community, measures of nodes and, of whoever has a name, function and organisation.',
  ),
});

export const NetworkEdge = z.object({
  source: z.string(),
  target: z.string(),
  weight: number,
  kind: z.string().describe('The layer that ties them.'),
  attributes: Attributes,
});

export const NetworkCommunity = z.object({
  number: z.int(),
  size: z.int(),
  label: z
    .string()
    .nullable()
    .describe('Topics that its people share and others do not; null when nothing stands out.'),
});

export const NetworkLeft = z.object({
  sharedByTooMany: z
    .array(z.object({ layer: z.string(), type: z.string(), id: z.string(), name: z.string() }))
    .describe('What more than 100 people share ties none of them.'),
  tooFew: z.int().describe('People left out because a filter leaves so few of them that they would be known, 0 to 4.'),
});

export const Network = z.object({
  isDirected: z.boolean(),
  nodes: z.array(NetworkNode),
  edges: z.array(NetworkEdge),
  communities: z.array(NetworkCommunity),
  left: NetworkLeft,
});

export const NetworkRole = z.object({
  member: z.string(),
  memberName: z.string(),
  role: z.string(),
  roleLabel: z.string(),
  isOverloaded: z.boolean(),
  text: z.string(),
  evidence: z.array(
    z.object({
      sign: z.string(),
      value: number,
      threshold: number.describe('What the value is set against in this community.'),
      text: z.string(),
    }),
  ),
  next: z
    .object({
      do: z.enum(['introduce', 'ease-load', 'seed-group', 'invite']),
      text: z.string(),
      members: z.array(NetworkThing),
      topic: NetworkThing.nullable(),
    })
    .nullable()
    .describe('null where nobody and nothing can be named.'),
});

export const NetworkDeparture = z.object({
  ...{ member: z.string(), name: z.string(), lines: z.array(z.string()) },
  ties: z.array(z.object({ layer: z.string(), label: z.string(), number: z.int() })),
  cutOff: z.array(
    z.object({
      number: z.int(),
      people: z.array(NetworkThing).describe('Those of them whom the viewer sees by name.'),
    }),
  ),
  topics: z.array(
    NetworkThing.extend({
      left: z.int().describe('People who are known to know it as well, 0 to 2.'),
      stepIn: z
        .array(NetworkStandIn)
        .describe('Who knows it or, where none of those can be asked, a topic close to it.'),
    }),
  ),
  groups: z.array(
    NetworkThing.extend({ role: z.string().nullable(), staying: z.int(), stepIn: z.array(NetworkStandIn) }),
  ),
  answers: z.object({ given: z.int(), accepted: z.int() }),
});

export const NetworkComparison = z.object({
  turnover: z.object({
    ...{ formed: z.int(), faded: z.int(), kept: z.int() },
    stability: number.nullable().describe('Share of the ties of either period that stand in both, 0 to 1.'),
    ...{ came: z.int(), left: z.int() },
  }),
  clusters: z
    .array(z.object({ kind: z.string(), before: z.array(z.int()), after: z.array(z.int()) }))
    .describe('How clusters went on, each by its number of people.'),
  moves: z.array(z.object({ from: z.string(), to: z.string(), people: z.int(), text: z.string() })),
  lines: z.array(z.string()),
});

export const NetworkOverlap = z.object({
  groups: z
    .array(NetworkThing.extend({ people: z.int().describe('As far as the viewer sees them.') }))
    .describe('Two groups.'),
  shared: z.int().describe('People who are in both.'),
  people: z.array(NetworkThing).describe('Those of the shared people whom the viewer sees by name.'),
  jaccard: number.describe('Share of the people of either group who are in both, above 0; 1 the same people.'),
  overlap: number.describe("Share of the smaller group's people who are in the other too, above 0; 1 all of them."),
});

export const itemsOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item) });
