import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that cannot be mistaken for a later one of the same number: the number and when that process was born. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Opaque; the same text as long as the same process lives. Undefined where the system does not tell. */
  readonly born?: string | undefined;
}

/** A process that ended and whose parent has not asked yet how: it still has its number. */
const ENDED = 'ended';

export function identify(pid: number): ProcessIdentity {
  return { pid, born: readBirth(pid) };
}

/** Whether this very process still runs. A number taken over by another process counts as dead, a zombie too. */
export function isAlive(process_: ProcessIdentity): boolean {
  try {
    process.kill(process_.pid, 0);
  } catch (error) {
    // EPERM: it runs, under another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  if (process_.born === undefined) return true;
  const born = readBirth(process_.pid);
  return born === process_.born && born !== ENDED;
}

function readBirth(pid: number): string | undefined {
  if (process.platform === 'linux') return readLinuxBirth(pid);
  if (process.platform === 'win32') return undefined;
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() || undefined;
}

/** Start time in clock ticks since boot, with the boot's id: containers and reboots reuse numbers and ticks alike. */
function readLinuxBirth(pid: number): string | undefined {
  try {
    // Fields after the name, which may itself hold blanks and brackets: state is the first, start time the twentieth.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\)\s/s, '')
      .split(' ');
    if (fields[0] === 'Z') return ENDED;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()}:${fields[19]}`;
  } catch {
    return undefined;
  }
}
