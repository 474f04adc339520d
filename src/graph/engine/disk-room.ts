import { statfsSync } from 'node:fs';
import { AppError } from '../../domain/index.ts';

/** Bytes free below which a start would fail half-way, in ways that are hard to read. */
export const ROOM_TO_START = 300 * 1024 * 1024;
/**
 * Bytes free below which nothing is written any more. Neo4j takes room in pieces of 64 MB, for its log and for each part of its
 * store; when it gets none its database breaks off, and not even reads are answered until it is restarted.
 */
export const ROOM_TO_WRITE = 200 * 1024 * 1024;

/** Throws `unavailable`, with the reason `disk-full`, when the disk of a folder has less free than is needed. */
export function requireRoom(folder: string, needed = ROOM_TO_WRITE): void {
  const free = freeOn(folder);
  if (free < needed) throw diskFull(free, needed);
}

/** Whether something was refused or failed for want of room on the disk. */
export function isDiskFull(error: unknown): error is AppError {
  return error instanceof AppError && error.details['reason'] === 'disk-full';
}

/** Where the disk stands is the keeper's to know: callers are told of it without its path. */
function diskFull(free: number, needed: number): AppError {
  return new AppError(
    'unavailable',
    `the disk that holds the community is full: ${megabytes(free)} MB are free on it and ${megabytes(needed)} are needed. ` +
      'Make room on it (the disk of MAILLON_HOME); writing goes on by itself then, nothing need be restarted',
    { details: { reason: 'disk-full' } },
  );
}

function freeOn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    // What cannot be looked at is tried.
    return Number.POSITIVE_INFINITY;
  }
}

const megabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024);
