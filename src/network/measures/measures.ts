/** What a measure's number is: of whom, between which bounds, and where it comes from. */
export interface Measure {
  readonly name: string;
  /** Of each node, or of the network as a whole. */
  readonly of: 'node' | 'whole';
  /** Least and most it can be; null where nothing bounds it, n for a bound that grows with the network. */
  readonly bounds: readonly [number | null, number | 'n' | null];
  readonly source: string;
}

/** Measures of each node, as `measureNodes` gives them. Where one is not defined for a node it is NaN. */
const NODE_MEASURES = [
  { name: 'degree', of: 'node', bounds: [0, 'n'], source: 'Wasserman and Faust (1994)' },
  { name: 'inDegree', of: 'node', bounds: [0, 'n'], source: 'Wasserman and Faust (1994)' },
  { name: 'outDegree', of: 'node', bounds: [0, 'n'], source: 'Wasserman and Faust (1994)' },
  { name: 'strength', of: 'node', bounds: [0, null], source: 'Barrat et al. (2004)' },
  { name: 'inStrength', of: 'node', bounds: [0, null], source: 'Barrat et al. (2004)' },
  { name: 'outStrength', of: 'node', bounds: [0, null], source: 'Barrat et al. (2004)' },
  { name: 'betweenness', of: 'node', bounds: [0, 1], source: 'Freeman (1977); Brandes (2001)' },
  { name: 'harmonicCloseness', of: 'node', bounds: [0, 'n'], source: 'Marchiori and Latora (2000)' },
  { name: 'eigenvector', of: 'node', bounds: [0, 1], source: 'Bonacich (1972)' },
  { name: 'pageRank', of: 'node', bounds: [0, 1], source: 'Brin and Page (1998)' },
  { name: 'coreNumber', of: 'node', bounds: [0, 'n'], source: 'Seidman (1983)' },
  { name: 'constraint', of: 'node', bounds: [0, 2], source: 'Burt (1992)' },
  { name: 'effectiveSize', of: 'node', bounds: [1, 'n'], source: 'Burt (1992)' },
  { name: 'clustering', of: 'node', bounds: [0, 1], source: 'Watts and Strogatz (1998); Fagiolo (2007)' },
] as const satisfies readonly Measure[];

/** Measures of the whole network, as `measureWhole` gives them. Where one is not defined it is null. */
const WHOLE_MEASURES = [
  { name: 'density', of: 'whole', bounds: [0, 1], source: 'Wasserman and Faust (1994)' },
  { name: 'reciprocity', of: 'whole', bounds: [0, 1], source: 'Wasserman and Faust (1994)' },
  { name: 'weakComponents', of: 'whole', bounds: [0, 'n'], source: 'Wasserman and Faust (1994)' },
  { name: 'strongComponents', of: 'whole', bounds: [0, 'n'], source: 'Tarjan (1972)' },
  { name: 'diameter', of: 'whole', bounds: [1, 'n'], source: 'Wasserman and Faust (1994)' },
  { name: 'averagePath', of: 'whole', bounds: [1, 'n'], source: 'Watts and Strogatz (1998)' },
  { name: 'efficiency', of: 'whole', bounds: [0, 1], source: 'Latora and Marchiori (2001)' },
  { name: 'degreeCentralisation', of: 'whole', bounds: [0, 1], source: 'Freeman (1979)' },
  { name: 'betweennessCentralisation', of: 'whole', bounds: [0, 1], source: 'Freeman (1979)' },
  { name: 'degreeAssortativity', of: 'whole', bounds: [-1, 1], source: 'Newman (2003)' },
  { name: 'corePeriphery', of: 'whole', bounds: [-1, 1], source: 'Borgatti and Everett (2000)' },
  { name: 'attributeAssortativity', of: 'whole', bounds: [-1, 1], source: 'Newman (2003)' },
  { name: 'eiIndex', of: 'whole', bounds: [-1, 1], source: 'Krackhardt and Stern (1988)' },
  { name: 'modularity', of: 'whole', bounds: [-0.5, 1], source: 'Newman (2004)' },
] as const satisfies readonly Measure[];

export type NodeMeasure = (typeof NODE_MEASURES)[number]['name'];
export type WholeMeasure = (typeof WHOLE_MEASURES)[number]['name'];

/** Every measure, in the order in which tables show them. */
export const MEASURES: readonly (Measure & { readonly name: NodeMeasure | WholeMeasure })[] = [
  ...NODE_MEASURES,
  ...WHOLE_MEASURES,
];

/** Names of the measures of each node, in their order. */
export const NODE_MEASURE_NAMES: readonly NodeMeasure[] = NODE_MEASURES.map(({ name }) => name);
