import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarityCalibration } from '../../src/embedding/index.ts';

const calibration = {
  pairs: {
    'en-en': { match: { mean: 0.62, sd: 0.12 }, random: { mean: 0.04, sd: 0.08 } },
    'fr-en': { match: { mean: 0.45, sd: 0.12 }, random: { mean: 0.04, sd: 0.08 } },
    'fr-nl': { match: { mean: 0.27, sd: 0.18 }, random: { mean: 0.2, sd: 0.17 } },
  },
};
const calibrate = similarityCalibration({ languages: ['fr', 'nl', 'en'], calibration });
const uncalibrated = similarityCalibration({ languages: ['en'] });

const cosine = fc.double({ min: -1, max: 1, noNaN: true });
const language = fc.constantFrom('fr', 'nl', 'en', 'ar', null);

describe('a calibrated similarity', () => {
  it('is the same for a true match across languages as for one within a language', () => {
    expect(calibrate(0.45, 'fr', 'en')).toBeCloseTo(calibrate(0.62, 'en', 'en'), 1);
    expect(calibrate(0.45, 'fr', 'en')).toBeGreaterThan(calibrate(0.45, 'en', 'en'));
  });

  it('is high for a match and low for a pair taken at random', () => {
    expect(calibrate(0.62, 'en', 'en')).toBeGreaterThan(0.85);
    expect(calibrate(0.04, 'en', 'en')).toBeLessThan(0.15);
  });

  it('says little where the model hardly tells matches from random pairs', () => {
    expect(calibrate(0.9, 'fr', 'nl')).toBeLessThan(0.4);
  });

  it('takes a pair measured the other way round', () => {
    expect(calibrate(0.4, 'en', 'fr')).toBe(calibrate(0.4, 'fr', 'en'));
  });

  it('takes a text of unknown language to be in the language of the other', () => {
    expect(calibrate(0.4, null, 'en')).toBe(calibrate(0.4, 'en', 'en'));
    expect(calibrate(0.4, 'en', null)).toBe(calibrate(0.4, 'en', 'en'));
  });

  it('asks more of two texts in a language the model was not taught, where everything looks alike', () => {
    expect(uncalibrated(0.4, 'fr', 'fr')).toBeLessThan(uncalibrated(0.4, 'en', 'en') / 2);
  });

  it('stays between 0 and 1 and never falls when the cosine rises', () => {
    fc.assert(
      fc.property(fc.constantFrom(calibrate, uncalibrated), cosine, cosine, language, language, (scale, a, b, q, p) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(scale(low, q, p)).toBeGreaterThanOrEqual(0);
        expect(scale(high, q, p)).toBeLessThanOrEqual(1);
        expect(scale(low, q, p)).toBeLessThanOrEqual(scale(high, q, p));
      }),
    );
  });
});
