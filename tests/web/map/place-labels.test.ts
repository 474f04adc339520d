import { expect, it } from 'vitest';
import { type LabelGround, type LabelledDisc, placeLabels } from '../../../src/web/pages/map/canvas/place-labels.ts';
import { stretchInto } from '../../../src/web/pages/map/canvas/stretch-into.ts';
import { shortNames } from '../../../src/web/pages/map/look/short-names.ts';

const GROUND: LabelGround = { width: 300, height: 200, fontSize: 12, measure: (text) => 6 * text.length, taken: [] };

const disc = (name: string, x: number, y: number, more: Partial<LabelledDisc> = {}): LabelledDisc => ({
  ...{ label: name, shortLabel: shortNames([name]).get(name) ?? name, x, y, size: 6 },
  ...more,
});
const written = (discs: readonly LabelledDisc[], ground: Partial<LabelGround> = {}) =>
  placeLabels(discs, { ...GROUND, ...ground }).map(({ text }) => text);

it('names in full whoever has room for it', () => {
  expect(written([disc('Julie Lambert', 60, 60), disc('Koen Willems', 60, 140)])).toEqual([
    'Julie Lambert',
    'Koen Willems',
  ]);
});

it('names in short whoever has no room for more, and leaves out rather than writes over', () => {
  expect(written([disc('Julie Lambert', 30, 60)], { width: 70 })).toEqual(['Julie L.']);
  expect(written([disc('Julie Lambert', 30, 60)], { width: 40 })).toEqual([]);
  const crowd = Array.from({ length: 60 }, (_, each) => disc(`Julie Lambert${each}`, 150, 100));
  const placed = placeLabels(crowd, GROUND);
  expect(placed.length).toBeLessThan(crowd.length);
  for (const [place, { box }] of placed.entries())
    for (const { box: other } of placed.slice(place + 1))
      expect(
        box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
      ).toBe(true);
});

it('lets larger discs choose first, and always names who must be read', () => {
  const narrow = { width: 70, height: 20 };
  expect(written([disc('Ana Reis', 8, 10), disc('Bo Tas', 9, 10, { size: 9 })], narrow)).toEqual(['Bo Tas']);
  expect(
    written([disc('Bo Tas', 9, 10, { size: 9 }), disc('Ana Reis', 8, 10, { forceLabel: true })], narrow),
  ).toContain('Ana Reis');
});

it('keeps the whole name where a short one would be that of two', () => {
  const short = shortNames(['Marc Delvaux', 'Marc Dubois', 'Anne-Sophie Collard', 'Pieter De Wachter', 'Zoé']);
  expect([...short.values()]).toEqual(['Marc Delvaux', 'Marc Dubois', 'Anne-Sophie C.', 'Pieter D.', 'Zoé']);
});

it('draws a picture out towards the shape of its canvas, but not beyond what distances can say', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 10 },
  ];
  expect(stretchInto(square, 400, 400)).toEqual({ across: 1, down: 1 });
  expect(stretchInto(square, 480, 400)).toEqual({ across: 1.2, down: 1 });
  expect(stretchInto(square, 100, 900)).toEqual({ across: 1, down: 1.5 });
  expect(stretchInto(square.slice(1), 480, 400)).toEqual({ across: 1, down: 1 });
});
