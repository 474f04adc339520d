import type { Logger } from 'pino';
import type { Directory } from '../directory/index.ts';
import type { Answer, AnswerSuggestion, Ask, Viewer } from '../domain/index.ts';
import type { ProposalBook, SeedingDesk } from '../grouping/index.ts';
import type { Voice } from '../ingestion/index.ts';
import type { Authenticate } from './http/authenticate.ts';
import type { Lifecycle } from './lifecycle.ts';

export interface Recommender {
  /** People, groups, artefacts and earlier answers for a question, as this viewer may see them. */
  ask(
    ask: Ask,
    viewer: Viewer,
    options?: { readonly signal?: AbortSignal; readonly logged?: boolean },
  ): Promise<Answer>;
  /** Earlier questions close to a text that is being typed, best first. */
  similar(
    text: string,
    viewer: Viewer,
    limit: number,
    options?: { readonly signal?: AbortSignal },
  ): Promise<readonly AnswerSuggestion[]>;
}

/** Whether vectors can be had now. `none`: words and graph alone, as configured; `broken`: until `reason` is mended. */
type ModelState =
  | { readonly status: 'ready'; readonly model: { readonly key: string; readonly languages: readonly string[] } }
  | { readonly status: 'none' }
  | { readonly status: 'broken'; readonly reason: string };

/** What was last imported from one source. */
interface ImportStatus {
  readonly source: string;
  readonly kind: string;
  readonly beganAt: string;
  /** Null while it runs, or when it was stopped before its end: running it again finishes it. */
  readonly finishedAt: string | null;
  readonly records: number | null;
  readonly added: number | null;
  readonly changed: number | null;
  readonly removed: number | null;
  readonly rejected: number | null;
}

interface ApiSettings {
  /** Address the service listens on: it decides by which names it may be called (see `host-names.ts`). */
  readonly host: string;
  /** GraphiQL at /graphql, and reasons of faults in the log in full. */
  readonly development: boolean;
  /** Version of the product, as in package.json. */
  readonly version: string;
  /** Folder of the built pages (`dist/web`). */
  readonly pages: string;
  /** Milliseconds after which a request is given up and its reading in the database ended (default 30,000). */
  readonly timeout?: number;
}

/** All that the doors serve. Made by the composition root, handed to `createApp`. */
export interface Services {
  readonly recommender: Recommender;
  readonly directory: Directory;
  /** Read at each request: a model's worker can break and come back. */
  readonly model: () => ModelState;
  /** What the graph runs on, in words, such as `Neo4j 5.26.30 (managed)`. */
  readonly engine: string;
  /** What was imported, by source; left out where nothing keeps track of it. */
  readonly imports?: () => Promise<readonly ImportStatus[]>;
  /** Sub-groups worked out as jobs; left out where nobody seeds. */
  readonly seedings?: SeedingDesk;
  /** What becomes of proposals of sub-groups; left out where nobody seeds. */
  readonly proposals?: ProposalBook;
  /** Keeps what members say for themselves; left out where nothing is kept. */
  readonly voice?: Voice;
  /** Who is looking. Without accounts: whoever the request says it is, on loopback (see `authenticate.ts`). */
  readonly authenticate?: Authenticate;
  readonly lifecycle: Lifecycle;
  readonly logger: Logger;
  readonly settings: ApiSettings;
}
