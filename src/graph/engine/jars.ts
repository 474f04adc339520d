import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { childEnvironment, PROJECT_ROOT } from '../../config.ts';
import { AppError } from '../../domain/index.ts';
import { isAlive } from './process-identity.ts';

export interface FetchJars {
  readonly version: string;
  /** Folder that holds the jars of each version: `<folder>/<version>/lib`. */
  readonly folder: string;
  /** Java installation that Maven runs on. */
  readonly javaHome: string;
  readonly log: string;
  readonly onProgress: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** The folder with the jars of a Neo4j version; Maven fetches them the first time. Two processes may do so at once. */
export async function ensureJars(options: FetchJars): Promise<string> {
  const { version, folder } = options;
  const parent = join(folder, version);
  const jars = join(parent, 'lib');
  if (existsSync(jars)) return jars;
  mkdirSync(parent, { recursive: true });
  removeHalfFetched(parent);
  options.onProgress(`Fetching Neo4j ${version} with Maven, once (about 130 MB) …`);
  const partial = join(parent, `partial-${process.pid}`);
  try {
    await copyDependencies(options, partial);
    renameSync(partial, jars);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Another process may have been quicker.
    if (!existsSync(jars)) throw error;
  }
  return jars;
}

function removeHalfFetched(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = /^partial-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive({ pid: Number(pid) }))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function copyDependencies(options: FetchJars, target: string): Promise<void> {
  const { version, javaHome, log, onProgress, signal } = options;
  const pom = join(PROJECT_ROOT, 'scripts', 'neo4j', 'pom.xml');
  const goal = ['dependency:copy-dependencies', `-Dneo4j.version=${version}`, '-DincludeScope=runtime'];
  const maven = spawn('mvn', ['--batch-mode', '--file', pom, ...goal, `-DoutputDirectory=${target}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: childEnvironment({ JAVA_HOME: javaHome }),
    // On Windows mvn is a command file, which only a shell starts.
    shell: process.platform === 'win32',
    signal,
  });
  const record = createWriteStream(log, { mode: 0o600 });
  maven.stderr.pipe(record, { end: false });
  let fetched = 0;
  let error = '';
  createInterface({ input: maven.stdout }).on('line', (line) => {
    // Lines may still come in after Maven was given up.
    if (!record.writableEnded) record.write(`${line}\n`);
    if (/^\[INFO\] Downloaded .*\.jar/.test(line) && ++fetched % 25 === 0)
      onProgress(`Fetching Neo4j ${version}: ${fetched} files …`);
    if (error === '' && line.startsWith('[ERROR]')) error = line.slice('[ERROR]'.length).trim();
  });
  return new Promise((resolve, reject) => {
    maven.on('error', (cause) => {
      maven.stderr.unpipe(record);
      record.end();
      if (signal?.aborted) reject(signal.reason);
      else reject(new AppError('unavailable', `Maven could not be started: ${cause.message}`, { cause }));
    });
    maven.on('close', (code) => {
      record.end();
      if (code === 0) resolve();
      else
        reject(
          new AppError('unavailable', `Maven could not fetch Neo4j ${version}: ${firstSentence(error)} (log: ${log})`),
        );
    });
  });
}

function firstSentence(error: string): string {
  return (error || 'it was stopped').split(': Could not transfer')[0]?.slice(0, 300) ?? '';
}
