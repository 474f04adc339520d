import { Presets, SingleBar } from 'cli-progress';

/** Where long work stands: `total` is null while nobody knows it yet. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number | null;
  /** Done a second, since the step began. */
  readonly rate?: number;
}

export type ReportProgress = (progress: Progress) => void;

/** Plain lines come at most this often, in milliseconds, so that a log stays readable. */
const LINE_INTERVAL = 5_000;

/**
 * Shows long work on standard error: a bar on a terminal, a plain line now and then elsewhere.
 * Standard output stays free for what a script reads.
 */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): { report: ReportProgress; end(): void } {
  return stream.isTTY ? progressBar(stream) : progressLines(stream);
}

function progressBar(stream: NodeJS.WriteStream): { report: ReportProgress; end(): void } {
  let bar: SingleBar | undefined;
  let step = '';
  const end = (): void => {
    bar?.stop();
    bar = undefined;
    step = '';
  };
  return {
    report(progress) {
      if (progress.step !== step) {
        end();
        step = progress.step;
        bar = new SingleBar(
          {
            format: `  ${step.padEnd(12)} {bar} {percentage} % · {value}/{total} · {speed} · {eta_formatted} left`,
            stream,
            hideCursor: true,
            clearOnComplete: false,
            etaBuffer: 50,
          },
          Presets.shades_classic,
        );
        bar.start(progress.total ?? 0, 0, { speed: '' });
      }
      bar?.setTotal(progress.total ?? progress.done);
      bar?.update(progress.done, { speed: progress.rate === undefined ? '' : `${Math.round(progress.rate)}/s` });
    },
    end,
  };
}

function progressLines(stream: NodeJS.WriteStream): { report: ReportProgress; end(): void } {
  let last = 0;
  let step = '';
  let pending: Progress | undefined;
  const print = (progress: Progress): void => {
    last = Date.now();
    pending = undefined;
    stream.write(`  ${describeProgress(progress)}\n`);
  };
  const end = (): void => {
    if (pending !== undefined) print(pending);
    step = '';
  };
  return {
    report(progress) {
      if (progress.step !== step) {
        end();
        step = progress.step;
        print(progress);
      } else if (Date.now() - last >= LINE_INTERVAL) print(progress);
      else pending = progress;
    },
    end,
  };
}

/** One line such as `passages 1200 of 5000, 310 a second, 12 s left`. */
export function describeProgress({ step, done, total, rate }: Progress): string {
  const parts = [total === null ? `${step} ${done}` : `${step} ${done} of ${total}`];
  if (rate !== undefined && rate > 0) {
    parts.push(`${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`);
    if (total !== null && total > done) parts.push(`${Math.ceil((total - done) / rate)} s left`);
  }
  return parts.join(', ');
}
