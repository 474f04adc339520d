import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeIfAbsent } from './small-files.ts';

/** Where everything of the managed engine stands under one MAILLON_HOME. */
export interface EngineHome {
  /** Neo4j's own home: data, configuration, and the jars by version. */
  readonly neo4j: string;
  readonly configuration: string;
  readonly logs: string;
  /** What the server prints; the place to look when it does not start. */
  readonly console: string;
  /** Which server runs, for other processes and the next start. */
  readonly state: string;
  readonly lock: string;
  readonly leases: string;
  readonly password: string;
}

export function engineHome(home: string): EngineHome {
  const neo4j = join(home, 'neo4j');
  return {
    neo4j,
    configuration: join(neo4j, 'conf'),
    logs: join(home, 'logs'),
    console: join(home, 'logs', 'neo4j-console.log'),
    state: join(neo4j, 'engine.json'),
    lock: join(neo4j, 'lock'),
    leases: join(neo4j, 'leases'),
    password: join(neo4j, 'password'),
  };
}

/** Makes the folders, closed to other users. */
export function makeEngineHome(home: string): EngineHome {
  const folders = engineHome(home);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  for (const folder of [folders.neo4j, folders.configuration, folders.logs])
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folders;
}

/** The password of this home's engine: random, made once, readable by its owner only. */
export function readPassword(path: string): string {
  writeIfAbsent(path, randomBytes(24).toString('base64url'));
  chmodSync(path, 0o600);
  return readFileSync(path, 'utf8').trim();
}
