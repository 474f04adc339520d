import { expect, test } from 'vitest';
import { PALETTES, type Palette } from '../../../src/network/picture/palette.ts';

type Triple = readonly [number, number, number];

const linear = (hex: string): Triple => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
};
const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Colours as seen without the cones for red, green or blue (Machado, Oliveira and Fernandes, 2009, severity 1). */
const SIGHT: Readonly<Record<string, readonly Triple[]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function seen(hex: string, sight: readonly Triple[]): Triple {
  const colour = linear(hex);
  const [r = 0, g = 0, b = 0] = sight.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, share, at) => sum + share * (colour[at] ?? 0), 0),
      ),
    ),
  );
  return oklab([r, g, b]);
}

const far = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const THEMES: [string, Palette][] = Object.entries(PALETTES);

test.each(THEMES)('in the %s theme every mark has a contrast of 3 to its ground, and text one of 7', (_, palette) => {
  const { ground, ink, soft, other, categories, steps } = palette;
  for (const colour of [soft, other, ...categories, ...steps])
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
  expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
});

test.each(THEMES)('in the %s theme categories stay apart for everyone', (_, { categories }) => {
  for (const [sight, cones] of Object.entries(SIGHT)) {
    const distances = categories.flatMap((one, at) =>
      categories.slice(0, at).map((other) => far(seen(one, cones), seen(other, cones))),
    );
    expect(Math.min(...distances), sight).toBeGreaterThan(sight === 'all' ? 0.15 : 0.09);
  }
});

test.each(THEMES)('in the %s theme steps go from little to much contrast', (_, { ground, steps }) => {
  const contrasts = steps.map((colour) => contrast(colour, ground));
  expect(contrasts).toEqual(contrasts.toSorted((a, b) => a - b));
});
