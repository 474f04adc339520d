import { xmlText } from '../files/write/xml-text.ts';
import type { Fill } from './colours.ts';
import { type Disc, pixels } from './edge-path.ts';

/** A disc or a ring, within its radius, told apart from what it touches by a line of the ground; pointing tells its label. */
export function drawDisc({ x, y, radius }: Disc, { colour, isRing }: Fill, ground: string, label = ''): string {
  const line = isRing ? radius * 0.4 : Math.min(0.75, radius * 0.2);
  const paint = isRing ? `fill="${ground}" stroke="${colour}"` : `fill="${colour}" stroke="${ground}"`;
  const circle = `<circle cx="${pixels(x)}" cy="${pixels(y)}" r="${pixels(radius - line / 2)}" ${paint} stroke-width="${pixels(line)}"`;
  return label === '' ? `${circle}/>` : `${circle}><title>${xmlText(label)}</title></circle>`;
}
