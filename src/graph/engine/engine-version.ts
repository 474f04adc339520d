import { join } from 'node:path';
import { AppError } from '../../domain/index.ts';
import { readJson, writeWhole } from './small-files.ts';

/** Neo4j reads the data of an older Neo4j and changes it for ever; this refuses the way back before it goes wrong. */
export function requireReadableData(neo4jHome: string, version: string): void {
  const written = readJson<{ version: string }>(recordIn(neo4jHome))?.version;
  if (written !== undefined && compareVersions(written, version) > 0)
    throw new AppError(
      'conflict',
      `the data in ${neo4jHome} was written by Neo4j ${written}, which ${version} cannot read: ` +
        `set MAILLON_NEO4J_VERSION=${written}, or choose another MAILLON_HOME`,
    );
}

export function recordDataVersion(neo4jHome: string, version: string): void {
  writeWhole(recordIn(neo4jHome), JSON.stringify({ version }));
}

function recordIn(neo4jHome: string): string {
  return join(neo4jHome, 'data-version.json');
}

/** Below zero when `one` is older. Bug-fix numbers count too: a store may be moved forward by any of them. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
