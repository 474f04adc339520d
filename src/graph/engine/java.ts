import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** One Java installation. */
export interface Java {
  readonly home: string;
  /** Such as 17 or 25. */
  readonly major: number;
}

/** The Java versions that a Neo4j is made for, best first, and the lowest that it starts on at all. */
export function javaFor(neo4jVersion: string): { readonly made: readonly number[]; readonly lowest: number } {
  return neo4jVersion.startsWith('20') ? { made: [21, 25], lowest: 21 } : { made: [17, 21], lowest: 17 };
}

/**
 * The Java to run a Neo4j on: the first found among those it is made for, then any newer one. Undefined when none will
 * do. `found` comes in the order in which people expect to be obeyed: JAVA_HOME, the path, then the usual folders.
 */
export function chooseJava(neo4jVersion: string, found: readonly Java[]): Java | undefined {
  const { made, lowest } = javaFor(neo4jVersion);
  return found.find(({ major }) => made.includes(major)) ?? found.find(({ major }) => major >= lowest);
}

/** Every Java of this machine, each once: JAVA_HOME, the path, then the folders where systems and tools put them. */
export function findJavas(javaHome: string | undefined, folders = usualFolders()): Java[] {
  const homes = [javaHome, ...pathJava(), ...folders.flatMap(homesUnder)];
  const found = new Map<string, Java>();
  for (const home of homes) {
    if (home === undefined || !existsSync(javaProgram(home))) continue;
    const real = realpathSync(home);
    const major = found.has(real) ? undefined : readMajor(real);
    if (major !== undefined) found.set(real, { home: real, major });
  }
  return [...found.values()];
}

export function javaProgram(home: string): string {
  return join(home, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
}

function usualFolders(): string[] {
  const user = homedir();
  return [
    '/usr/lib/jvm',
    '/usr/java',
    '/opt/java',
    '/opt',
    join(user, '.sdkman/candidates/java'),
    join(user, '.jdks'),
    '/Library/Java/JavaVirtualMachines',
    join(user, 'Library/Java/JavaVirtualMachines'),
    '/opt/homebrew/opt',
    '/usr/local/opt',
    'C:/Program Files/Java',
    'C:/Program Files/Eclipse Adoptium',
    'C:/Program Files/Microsoft',
    'C:/Program Files/Zulu',
  ];
}

/** Installations in a folder: itself (an image may put one straight into /opt/java), its folders, and macOS bundles. */
function homesUnder(folder: string): string[] {
  try {
    const inside = readdirSync(folder).map((name) => join(folder, name));
    const bundled = inside.flatMap((home) => [
      home,
      join(home, 'Contents/Home'),
      join(home, 'libexec/openjdk.jdk/Contents/Home'),
    ]);
    return [folder, ...bundled];
  } catch {
    return [];
  }
}

/** The home of the `java` on the path, asked of itself: the path often holds a link or a launcher. */
function pathJava(): string[] {
  const home = /java\.home = (.+)/.exec(ask('java'))?.[1]?.trim();
  return home ? [home] : [];
}

/** Major version from the `release` file that stands in most installations, otherwise from Java itself. */
function readMajor(home: string): number | undefined {
  let version: string | undefined;
  try {
    version = /^JAVA_VERSION="(.+)"/m.exec(readFileSync(join(home, 'release'), 'utf8'))?.[1];
  } catch {
    version = /java\.version = (.+)/.exec(ask(javaProgram(home)))?.[1];
  }
  // Java 8 calls itself 1.8.
  const major = Number.parseInt(version?.replace(/^1\./, '') ?? '', 10);
  return Number.isNaN(major) ? undefined : major;
}

function ask(program: string): string {
  const { stdout, stderr } = spawnSync(program, ['-XshowSettings:properties', '-version'], {
    encoding: 'utf8',
    timeout: 10_000,
  });
  return `${stdout ?? ''}\n${stderr ?? ''}`;
}
