import type { Request } from 'express';
import { AppError } from '../../domain/index.ts';

export interface BodyLimits {
  /** Bytes. */
  readonly most: number;
  /** What a longer body is told. */
  readonly tooLarge: () => AppError;
  /** Milliseconds that a sender may be silent (default 30,000), and that the whole may take (default 600,000). */
  readonly silence?: number;
  readonly whole?: number;
}

/** The bytes of a body as they come, held in memory: see `takeBody`. */
export async function readBody(request: Request, limits: BodyLimits): Promise<Buffer> {
  const pieces: Buffer[] = [];
  await takeBody(request, limits, (piece) => void pieces.push(piece));
  return Buffer.concat(pieces);
}

/**
 * Hands on the bytes of a body as they come, counted: reading ends at the limit, when the sender falls silent or takes all
 * too long, and when a piece cannot be taken. The next piece is read once `take` is done with the one before. What is left
 * of a refused body is read by nobody, so its connection is closed after the answer.
 */
export function takeBody(
  request: Request,
  limits: BodyLimits,
  take: (piece: Buffer) => Promise<void> | void,
): Promise<void> {
  const { most, tooLarge, silence = 30_000, whole = 600_000 } = limits;
  return new Promise((resolve, reject) => {
    let size = 0;
    const settle = (how: () => void): void => {
      clearTimeout(silent);
      clearTimeout(slow);
      request.off('data', onPiece).off('end', onEnd).off('error', onBroken).off('close', onBroken);
      how();
    };
    const refuse = (error: unknown): void =>
      settle(() => {
        request.pause();
        request.res?.set('connection', 'close');
        reject(error);
      });
    const tell = (): void =>
      refuse(new AppError('timeout', 'the file stopped coming before it was whole: send it again'));
    const onPiece = (piece: Buffer): void => {
      silent.refresh();
      size += piece.length;
      if (size > most) {
        refuse(tooLarge());
        return;
      }
      const taking = take(piece);
      if (taking === undefined) return;
      request.pause();
      taking.then(() => request.resume(), refuse);
    };
    const onEnd = (): void => settle(resolve);
    const onBroken = (): void =>
      settle(() => reject(new AppError('bad-input', 'the request ended before its body was whole: send it again')));
    const silent = setTimeout(tell, silence);
    const slow = setTimeout(tell, whole);
    if (Number(request.get('content-length') ?? 0) > most) refuse(tooLarge());
    else request.on('data', onPiece).on('end', onEnd).on('error', onBroken).on('close', onBroken);
  });
}
