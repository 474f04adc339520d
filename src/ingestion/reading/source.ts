import type { Finding, Place } from '../record/fault.ts';
import type { Found } from './found.ts';

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
  /** Made of a name alone: goes in only where neither the source nor the graph has a record of that id. */
  readonly standsIn?: true;
  /** Size of the original, for batches that are bounded in bytes. */
  readonly bytes: number;
}

export type SourceKind =
  | 'community-file'
  | 'folder'
  | 'stack-exchange'
  | 'discourse'
  | 'chat'
  | 'mail'
  | 'documents'
  | 'vocabulary'
  | 'calendar'
  | 'network';

/** A community on disk. It can be read several times and is never held whole in memory. */
export interface CommunitySource {
  readonly kind: SourceKind;
  /** What the source is called when it holds no community record of its own. */
  readonly name: string;
  /** A part of a community: what is not in it is not gone. */
  readonly isPart: boolean;
  /** Records that were set aside and corrected: what they change stays with the source that brought it. */
  readonly isCorrection?: boolean;
  /** Bytes on disk that one reading goes through. */
  readonly bytes: number;
  /** What the source cannot say, and what in it was passed over, in words: known once it was read. */
  told?(): readonly string[];
  /** The source's items in their order, some at a time; `onBytes` hears how many bytes on disk were read since. */
  items(onBytes: (bytes: number) => void): AsyncIterable<readonly SourceItem[]>;
  /** Lets go of what was unpacked to be read; nothing is read after it. */
  close?(): Promise<void>;
}

/**
 * One kind of source: a file of its own in `sources/`, named in `sources/index.ts`. What it cannot know it tells (`told`) and
 * does not guess; a file that is broken costs what follows the break, by an item that says so (`broken`).
 */
export interface SourceReader {
  readonly kind: SourceKind;
  /** What it reads, for whoever gave something else: `a community file (.ndjson, .ndjson.gz)`. */
  readonly about: string;
  /** Whether it reads what was found, by names and the beginning alone. */
  takes(found: Found): boolean | Promise<boolean>;
  open(found: Found): CommunitySource | Promise<CommunitySource>;
  /** Whether files of such a name name each other: those of a folder are opened as one, whatever else stands there. */
  isReadTogether?(name: string): boolean;
}
