export { drawBelow, type Random, seededRandom, shuffled } from './seeded-random.ts';
