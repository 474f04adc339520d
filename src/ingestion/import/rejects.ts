import { once } from 'node:events';
import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { type Fault, printFault } from '../record/fault.ts';

/**
 * Lines that were set aside, as they stood, in a file that can be corrected and imported; beside it, under the same
 * name with `.txt`, why. Neither exists when nothing was set aside. Both get their names only once they are whole.
 */
export class RejectsFile {
  readonly path: string;
  readonly reportPath: string;
  #lines: WriteStream | undefined;
  #report: WriteStream | undefined;

  constructor(path: string) {
    this.path = path;
    this.reportPath = `${path.replace(/\.ndjson$/, '')}.txt`;
  }

  /** Notes a fault in the report. */
  explain(fault: Fault): void {
    this.#report ??= createWriteStream(emptied(this.reportPath), { mode: 0o600 });
    this.#report.write(`${printFault(fault)}\n`);
  }

  /** Keeps a line. Resolves when the disk can take more. */
  async keep(original: Buffer | string): Promise<void> {
    if (original.length === 0) return;
    this.#lines ??= createWriteStream(emptied(this.path), { mode: 0o600 });
    this.#lines.write(original);
    if (!this.#lines.write('\n')) await once(this.#lines, 'drain');
  }

  /** Ends both files; gives whether there are any. */
  async close(): Promise<boolean> {
    for (const [stream, path] of [
      [this.#lines, this.path],
      [this.#report, this.reportPath],
    ] as const) {
      if (stream === undefined) continue;
      stream.end();
      await finished(stream);
      await rename(unfinished(path), path);
    }
    return this.#report !== undefined;
  }

  /** Leaves no trace: the work was given up. */
  async discard(): Promise<void> {
    for (const stream of [this.#lines, this.#report]) stream?.destroy();
    await Promise.all([rm(unfinished(this.path), { force: true }), rm(unfinished(this.reportPath), { force: true })]);
  }
}

/** Lines hold addresses and who is hidden: none but their owner reads them, also where a file was left behind. */
function emptied(path: string): string {
  rmSync(unfinished(path), { force: true });
  return unfinished(path);
}

function unfinished(path: string): string {
  return `${path}.part`;
}
