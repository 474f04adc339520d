import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { inject } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';

export interface Ended {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs `maillon` as a user would, in a folder and a home of its own, on the throw-away engine, on words and graph. */
export function runMaillon(folder: string, ...args: string[]): Promise<Ended> {
  const { uri, user, password, database } = inject('neo4j');
  const env = {
    ...process.env,
    MAILLON_HOME: join(folder, 'home'),
    MAILLON_MODEL: 'none',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password ?? '',
    NEO4J_DATABASE: database ?? '',
  };
  const command = [join(PROJECT_ROOT, 'scripts', 'maillon.mjs'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, cwd: folder }, (error, output, errors) =>
      resolve({ status: error === null ? 0 : Number(error.code), output, errors }),
    );
  });
}
