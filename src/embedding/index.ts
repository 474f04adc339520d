export type { Embedder, EmbeddingModel, EmbeddingPurpose, EmbeddingState, TextVector } from './embedder.ts';
export { type ModelCard, readModelCard } from './model-card.ts';
export { type OpenEmbedderOptions, type OpenedEmbedder, openEmbedder, openEmbedderOrNone } from './open-embedder.ts';
export { type CalibrateSimilarity, similarityCalibration } from './similarity-calibration.ts';
