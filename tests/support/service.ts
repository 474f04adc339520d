import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { inject } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import { runMaillon } from './command.ts';

export interface ServiceProcess {
  readonly address: string;
  readonly child: ChildProcess;
  /** Sends SIGTERM; gives the exit status. */
  terminate(): Promise<number | null>;
}

/** Runs the service in a process of its own, on the throw-away engine, on words and graph, at a free port. */
export async function startService(folder: string): Promise<ServiceProcess> {
  // The command compiles what is newer than the build.
  await runMaillon(folder, '--version');
  const { uri, user, password, database } = inject('neo4j');
  const env = {
    ...process.env,
    ...{ MAILLON_HOME: join(folder, 'home'), MAILLON_MODEL: 'none', PORT: '0', LOG_LEVEL: 'silent' },
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password ?? '', NEO4J_DATABASE: database ?? '' },
  };
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'dist', 'main.js')], { env, cwd: folder });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const address = await new Promise<string>((resolve, reject) => {
    let told = '';
    const read = (chunk: Buffer): void => {
      told += chunk;
      const [, found] = /answers at (http\S+)/.exec(told) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(([status]) => reject(new Error(`the service ended with ${status}: ${told}`)));
  });
  return {
    address,
    child,
    async terminate() {
      child.kill('SIGTERM');
      return (await ended)[0];
    },
  };
}
