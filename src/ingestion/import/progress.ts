/** What a long work is doing: reading a source, writing records, taking out old ones, embedding passages. */
export type Phase = 'reading' | 'writing' | 'removing' | 'embedding';

/** How far a long work has come. */
export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
  /** What `done` and `total` count. */
  readonly unit: 'bytes' | 'records' | 'passages';
  /** Units a second since the phase began. */
  readonly rate: number;
  /** Seconds left at that rate; null before there is one. */
  readonly secondsLeft: number | null;
}

export type OnProgress = (progress: Progress) => void;

/** How often progress is told, in milliseconds: a person cannot read faster. */
const INTERVAL = 200;

/** Counts one phase and tells of it now and then, and always of its end. */
export class PhaseProgress {
  readonly #onProgress: OnProgress;
  readonly #phase: Phase;
  readonly #unit: Progress['unit'];
  readonly #began = performance.now();
  #total: number;
  #done = 0;
  #told = 0;

  constructor(phase: Phase, unit: Progress['unit'], total: number, onProgress: OnProgress = () => {}) {
    this.#phase = phase;
    this.#unit = unit;
    this.#total = total;
    this.#onProgress = onProgress;
  }

  add(amount: number): void {
    this.#done += amount;
    this.#total = Math.max(this.#total, this.#done);
    if (performance.now() - this.#told > INTERVAL) this.tell();
  }

  end(): void {
    this.#total = this.#done;
    this.tell();
  }

  tell(): void {
    this.#told = performance.now();
    const seconds = (this.#told - this.#began) / 1_000;
    const rate = seconds > 0 ? this.#done / seconds : 0;
    this.#onProgress({
      phase: this.#phase,
      done: this.#done,
      total: this.#total,
      unit: this.#unit,
      rate,
      secondsLeft: rate > 0 ? (this.#total - this.#done) / rate : null,
    });
  }
}
