import type { NodeType } from '../community/index.ts';
import type { Language } from '../domain/index.ts';
import { LAYER_NAMES, LAYERS, type LayerName } from './layers.ts';
import { MEASURES, type NodeMeasure, type WholeMeasure } from './measures/index.ts';
import { LAYER_WORDS, type Wording } from './words/layer-words.ts';
import { MEASURE_WORDS } from './words/measure-words.ts';

/** A layer that can be looked at, in words. */
export interface LayerCard extends Wording {
  readonly name: LayerName;
  readonly isDirected: boolean;
  readonly between: readonly [NodeType, NodeType];
}

/** A measure, in words. */
export interface MeasureCard extends Wording {
  readonly name: NodeMeasure | WholeMeasure;
  /** Of each node, or of the network as a whole. */
  readonly of: 'node' | 'whole';
  /** Least and most it can be; null where nothing bounds it, or a bound grows with the network. */
  readonly low: number | null;
  readonly high: number | null;
  readonly source: string;
}

/** The layers that can be looked at, in the order in which they are offered. */
export function layerCards(language: Language): LayerCard[] {
  return LAYER_NAMES.map((name) => {
    const { isDirected, between } = LAYERS[name];
    return { name, ...LAYER_WORDS[name][language], isDirected, between };
  });
}

/** Every measure, in the order in which tables show them. */
export function measureCards(language: Language): MeasureCard[] {
  return MEASURES.map(({ name, of, bounds: [low, high], source }) => ({
    ...{ name, of, ...MEASURE_WORDS[name][language] },
    ...{ low, high: high === 'n' ? null : high, source },
  }));
}
