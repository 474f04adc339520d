import { createHmac, randomBytes } from 'node:crypto';
import { AppError } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';

/**
 * The version of a record that is handed out, by the fingerprint that the graph keeps of it. A fingerprint could be tried: who
 * knows all of a record but whom it does not show them would find who that is.
 */
export type VersionOf = (fingerprint: string) => string;

export const versionsBy =
  (secret: string): VersionOf =>
  (fingerprint) =>
    createHmac('sha256', secret).update(fingerprint).digest('base64url');

/** Of this process alone: good for whoever hands no version out to another one. */
export const versionsOfThisProcess: VersionOf = versionsBy(randomBytes(32).toString('base64url'));

/** Versions as every service on this graph hands them out. */
export async function versionsOf(graph: Graph): Promise<VersionOf> {
  const proposed = randomBytes(32).toString('base64url');
  const [known] = await graph.run('contributions/known-version-secret', {});
  const [row] = known === undefined ? await graph.run('contributions/version-secret', { proposed }) : [known];
  if (row === undefined) throw new AppError('internal', 'contributions/version-secret gave no row');
  return versionsBy(row.secret);
}
