import type { Config } from '../../config.ts';
import type { Coordinates } from '../open-driver.ts';
import type { KeepRunningListener } from './keep-running.ts';

/** A Neo4j that answers, whoever runs it. */
export interface Engine {
  readonly kind: 'remote' | 'managed' | 'docker';
  /** One line for people: which Neo4j, on what, with how much memory. */
  readonly description: string;
  /** Others once it was started again on another port. */
  readonly coordinates: Coordinates;
  /**
   * From now on starts a managed engine again when its process ends by itself, whatever ended it. Docker looks after its
   * own, and a remote one is its keeper's.
   */
  keepRunning(listener: KeepRunningListener): void;
  /** The engine answers and serves nothing any more: one that is kept running is started again. */
  reportBroken(): void;
  /** Throws `unavailable` when the disk of a local engine has too little room to be written to. */
  requireRoom(): void;
  /** Leaves it. The last process to leave a local engine stops it; a remote one is left alone. */
  close(): Promise<void>;
}

export interface EngineOptions {
  /** Called with a line for people at each step that takes time. */
  readonly onProgress?: (line: string) => void;
  /** Gives up starting: what was begun is stopped. */
  readonly signal?: AbortSignal;
  /** The server is for minutes, as in tests: it starts with half the effort and never gets quite as fast. */
  readonly shortLived?: boolean;
  /** Folder of the jars of each version; `<home>/neo4j` when left out. Homes may share one. */
  readonly jars?: string;
}

/** The settings an engine is chosen by. */
export type EngineConfig = Pick<Config, 'home' | 'neo4j'>;
