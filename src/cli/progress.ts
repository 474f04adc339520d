import { Presets, SingleBar } from 'cli-progress';

/** Where long work stands: `total` is null while nobody knows it yet. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number | null;
  /** What is counted, such as `records`; `bytes` are told as megabytes. Default: things without a name. */
  readonly unit?: string;
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
            // Fits a terminal of 80 columns.
            format: `  ${step.padEnd(9)} {bar} {percentage} %  {amount}`,
            barsize: 15,
            stream,
            hideCursor: true,
            clearOnComplete: false,
            etaBuffer: 50,
          },
          Presets.shades_classic,
        );
        bar.start(progress.total ?? 0, 0, { amount: '' });
      }
      bar?.setTotal(progress.total ?? progress.done);
      bar?.update(progress.done, { amount: describeAmount(progress) });
    },
    end,
  };
}

function progressLines(stream: NodeJS.WriteStream): { report: ReportProgress; end(): void } {
  let last = 0;
  /** What the last line said, so that no line says it twice. */
  let told = -1;
  let step = '';
  let pending: Progress | undefined;
  const print = (progress: Progress): void => {
    last = Date.now();
    told = progress.done;
    pending = undefined;
    stream.write(`  ${describeProgress(progress)}\n`);
  };
  const end = (): void => {
    if (pending !== undefined) print(pending);
    step = '';
  };
  return {
    report(progress) {
      if (progress.step === step && progress.done === told) return;
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

/** One line such as `writing 1,200 of 5,000 records, 310 a second, 12 s left`. */
export function describeProgress(progress: Progress): string {
  return `${progress.step} ${describeAmount(progress)}`;
}

function describeAmount({ done, total, unit, rate = 0 }: Progress): string {
  const [count, name] = unit === 'bytes' ? [megabytes, ' MB'] : [whole, unit === undefined ? '' : ` ${unit}`];
  const parts = [total === null ? `${count(done)}${name}` : `${count(done)} of ${count(total)}${name}`];
  if (rate > 0) {
    parts.push(
      unit === 'bytes' ? `${megabytes(rate)} MB a second` : `${rate < 10 ? rate.toFixed(1) : whole(rate)} a second`,
    );
    if (total !== null && total > done) parts.push(`${duration((total - done) / rate)} left`);
  }
  return parts.join(', ');
}

function whole(amount: number): string {
  return Math.round(amount).toLocaleString('en');
}

/** A million bytes, as file managers count; tenths while they are few. */
function megabytes(bytes: number): string {
  const amount = bytes / 1_000_000;
  return amount < 100 ? amount.toFixed(1) : whole(amount);
}

function duration(seconds: number): string {
  const rounded = Math.ceil(seconds);
  if (rounded < 100) return `${rounded} s`;
  const minutes = Math.ceil(rounded / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
