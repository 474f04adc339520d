import { AppError } from '../../domain/index.ts';
import { countNeighbours, discRadius } from '../layout/disc.ts';
import type { NetworkView, ViewNode } from '../network.ts';
import { checkAttribute, valueOfNode } from './value-of.ts';

/** What a picture's discs are sized by when nothing else is asked: then those of a layout do not overlap. */
export const NEIGHBOURS = 'neighbours';

export interface Sizes {
  /** In the unit of positions: 3 to 16. */
  readonly radiusOf: (node: ViewNode) => number;
  readonly least: number;
  readonly most: number;
}

/** Sizes by number of neighbours or by a numeric attribute, the area growing with it; what is below 0 or absent is smallest. */
export function chooseSizes(view: NetworkView, by: string): Sizes {
  if (by === NEIGHBOURS) {
    const counts = countNeighbours(view);
    const all = [...counts.values()];
    return { radiusOf: ({ id }) => discRadius(counts.get(id) ?? 0), ...bounds(all) };
  }
  checkAttribute(view, 'sizeBy', by);
  const values = view.nodes.map((node) => valueOfNode(node, by)).filter((value) => typeof value === 'number');
  if (values.length === 0 && view.nodes.length > 0)
    throw new AppError(
      'bad-input',
      `sizeBy is ${JSON.stringify(by.slice(0, 60))}, which is no number: use one that is`,
    );
  const { least, most } = bounds(values);
  const radiusOf = (node: ViewNode): number => {
    const value = valueOfNode(node, by);
    return typeof value === 'number' && value > 0 ? Math.max(3, 16 * Math.sqrt(value / most)) : 3;
  };
  return { radiusOf, least, most };
}

function bounds(values: readonly number[]): { readonly least: number; readonly most: number } {
  const least = values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const most = values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  return values.length === 0 ? { least: 0, most: 0 } : { least, most };
}
