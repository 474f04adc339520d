import type { ModelCard } from './model-card.ts';

/** How cosines spread: over pairs of texts that say the same, and over pairs taken at random. */
interface CosineSpread {
  readonly match: { readonly mean: number; readonly sd: number };
  readonly random: { readonly mean: number; readonly sd: number };
}

/**
 * Brings a cosine to a scale that is the same for every pair of languages, from 0 (as good as chance) to 1.
 *
 * Two texts that say the same have a cosine of .86 in English and of .27 across English and French with a model that
 * was taught English only, and two French texts taken at random have .38: cosines of different pairs of languages can
 * neither be compared nor share a threshold. `null` stands for a language that could not be told.
 */
export type CalibrateSimilarity = (
  cosine: number,
  questionLanguage: string | null,
  passageLanguage: string | null,
) => number;

/**
 * Log-odds between the mean of random pairs and the mean of matches: .12 and .88 before the model's power to tell them
 * apart is counted in. Gentle on purpose, so that the best of many good passages still differ.
 */
const LOG_ODDS_BETWEEN_MEANS = 4;

/**
 * For a pair that the card did not measure. Rounded from STS-B pairs rated 4 or more, and the same sentences shuffled,
 * with all-MiniLM-L6-v2: a language it was taught, one it was not, and pairs of both kinds.
 */
const UNMEASURED = {
  taught: { match: { mean: 0.7, sd: 0.15 }, random: { mean: 0.05, sd: 0.1 } },
  untaught: { match: { mean: 0.8, sd: 0.12 }, random: { mean: 0.4, sd: 0.11 } },
  acrossTaught: { match: { mean: 0.5, sd: 0.15 }, random: { mean: 0.05, sd: 0.08 } },
  acrossUntaught: { match: { mean: 0.3, sd: 0.16 }, random: { mean: 0.1, sd: 0.08 } },
} satisfies Record<string, CosineSpread>;

/** The scale of a model, from what its card measured. */
export function similarityCalibration(card: Pick<ModelCard, 'languages' | 'calibration'>): CalibrateSimilarity {
  const fallback = card.languages[0] ?? 'en';
  return (cosine, questionLanguage, passageLanguage) => {
    const question = questionLanguage ?? passageLanguage ?? fallback;
    const passage = passageLanguage ?? question;
    return calibrate(cosine, spreadOf(card, question, passage));
  };
}

/**
 * A logistic of where the cosine lies between the two means, times the share of pairs that the model puts in the right
 * order beyond chance: where matches and random pairs look alike, no cosine says much.
 */
function calibrate(cosine: number, { match, random }: CosineSpread): number {
  const distance = match.mean - random.mean;
  const between = (cosine - random.mean) / distance;
  const separation = distance / Math.sqrt((match.sd ** 2 + random.sd ** 2) / 2);
  return orderedBeyondChance(separation) / (1 + Math.exp(-LOG_ODDS_BETWEEN_MEANS * (between - 0.5)));
}

/**
 * 2 × AUC − 1 of two normal distributions whose means lie `separation` standard deviations apart, that is
 * 2 Φ(separation / √2) − 1, with the usual logistic in place of Φ (off by less than .02).
 */
function orderedBeyondChance(separation: number): number {
  return Math.tanh((1.702 / 2 / Math.SQRT2) * separation);
}

function spreadOf(card: Pick<ModelCard, 'languages' | 'calibration'>, question: string, passage: string): CosineSpread {
  const pairs = card.calibration?.pairs ?? {};
  const measured = pairs[`${question}-${passage}`] ?? pairs[`${passage}-${question}`];
  if (measured !== undefined) return measured;
  const taught = card.languages.includes(question) && card.languages.includes(passage);
  if (question === passage) return taught ? UNMEASURED.taught : UNMEASURED.untaught;
  return taught ? UNMEASURED.acrossTaught : UNMEASURED.acrossUntaught;
}
