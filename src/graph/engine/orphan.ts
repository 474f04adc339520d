import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Processes that serve this Neo4j home although no file says so: their starter was killed between starting them and
 * writing it down. They would hold the store's lock for ever.
 */
export function findOrphans(neo4jHome: string): number[] {
  const argument = `--home-dir=${neo4jHome}`;
  return commandLines()
    .filter(({ words }) => words.includes(argument))
    .map(({ pid }) => pid);
}

function commandLines(): { pid: number; words: readonly string[] }[] {
  if (process.platform === 'linux')
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => ({ pid: Number(name), words: readWords(name) }));
  if (process.platform === 'win32') return [];
  const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').map((line) => {
    const [pid, ...words] = line.trim().split(' ');
    return { pid: Number(pid), words };
  });
}

function readWords(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
