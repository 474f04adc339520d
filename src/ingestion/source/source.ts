import type { Finding, Place } from '../record/fault.ts';

/** One would-be record as a source gives it: a value to be checked, or why there is none. */
export interface SourceItem {
  readonly place: Place;
  /** What stood there, so that it can be handed back for correction: a JSON line without its line end. */
  readonly original: () => Buffer | string;
  readonly value: unknown;
  /** Why no value could be read; the value is then undefined. */
  readonly fault?: Finding;
  /** Oddities that did no harm. */
  readonly warnings?: readonly Finding[];
  /** Size of the original, for batches that are bounded in bytes. */
  readonly bytes: number;
}

export type SourceKind = 'community-file' | 'folder' | 'stack-exchange' | 'network';

/** A community on disk. It can be read several times and is never held whole in memory. */
export interface CommunitySource {
  readonly kind: SourceKind;
  /** What the source is called when it holds no community record of its own. */
  readonly name: string;
  /** A part of a community: what is not in it is not gone. */
  readonly isPart: boolean;
  /** Bytes on disk that one reading goes through. */
  readonly bytes: number;
  /** The source's items in their order, some at a time; `onBytes` hears how many bytes on disk were read since. */
  items(onBytes: (bytes: number) => void): AsyncIterable<readonly SourceItem[]>;
}

export type OnBytes = (bytes: number) => void;
