import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../../src/network/picture/label-text.ts';
import { placeLabels } from '../../../src/network/picture/place-labels.ts';

const FRAME = { left: 0, top: 0, right: 800, bottom: 600 };

const disc = fc.record({
  x: fc.double({ min: 0, max: 800, noNaN: true }),
  y: fc.double({ min: 0, max: 600, noNaN: true }),
  radius: fc.double({ min: 1, max: 20, noNaN: true }),
  label: fc.string({ unit: 'grapheme', maxLength: 40 }),
});

test('labels overlap none of each other and stay in the picture', () => {
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 60 }), (discs) => {
      const placed = placeLabels(discs, FRAME, 40, 11);
      expect(placed.length).toBeLessThanOrEqual(40);
      placed.forEach(({ box }, at) => {
        expect(box.left >= 0 && box.right <= 800 && box.top >= 0 && box.bottom <= 600).toBe(true);
        for (const { box: other } of placed.slice(0, at)) {
          const areApart =
            box.left >= other.right || other.left >= box.right || box.top >= other.bottom || other.top >= box.bottom;
          expect(areApart).toBe(true);
        }
      });
    }),
  );
});

test('the largest disc is labelled first, and a label goes where it covers no disc', () => {
  const [first] = placeLabels(
    [
      { x: 100, y: 100, radius: 4, label: 'small' },
      { x: 90, y: 100, radius: 8, label: 'large' },
    ],
    FRAME,
    1,
    11,
  );
  expect(first?.text).toBe('large');
  expect(first?.anchor).toBe('end');
});

test('a long label is shortened between signs, never within one', () => {
  expect(shorten('👩🏽‍💻👩🏽‍💻👩🏽‍💻', 2)).toBe('👩🏽‍💻…');
  expect(shorten('  two\n\tlines ', 20)).toBe('two lines');
  expect(shorten('abc', 3)).toBe('abc');
});
