import { AppError } from '../domain/index.ts';
import type { Voice } from '../ingestion/index.ts';

export function voiceOf(voice: Voice | undefined): Voice {
  if (voice !== undefined) return voice;
  throw new AppError('unavailable', 'this service keeps no feedback');
}
