import type { Logger } from 'pino';
import type { Directory } from '../directory/index.ts';
import type { Discussion } from '../discussion/index.ts';
import type { FileStore } from '../documents/index.ts';
import type { OpenedEmbedder } from '../embedding/index.ts';
import type { FormBook } from '../forms/index.ts';
import type { ImportDesk, ImportStatus, Voice } from '../ingestion/index.ts';
import type { AuditLog, EngineFiles, Eraser, LeavingBook, TakeOut } from '../keeping/index.ts';
import type { CommunityNetwork, NetworkImporter } from '../network/index.ts';
import type { NoticeBook } from '../notices/index.ts';
import type { OwnBook } from '../own/index.ts';
import type { ProposalBook, SeedingDesk } from '../proposals/index.ts';
import type { AskBook, Recommender } from '../recommender/index.ts';
import type { SamePersonDesk } from '../same-person/index.ts';
import type { Sharing } from '../sharing/index.ts';
import type { Authenticate } from './http/authenticate.ts';
import type { Accounts } from './http/by-session.ts';
import type { Lifecycle } from './lifecycle.ts';

interface ApiSettings {
  /** Address the service listens on: it decides by which names it may be called (see `host-names.ts`). */
  readonly host: string;
  /** Names a caller may use for the service beside loopback's; see `hostNames`. */
  readonly hosts?: readonly string[];
  /** Whether there are accounts (default false): then nobody looks as whom they name. */
  readonly accounts?: boolean;
  /** Where people find the service, such as `https://maillon.example.org`: pages of this origin may write. */
  readonly url?: string | undefined;
  /** Proxies whose word on who calls is taken; nobody's when left out. */
  readonly proxies?: readonly string[];
  /** The operator's word that only this machine reaches the port. */
  readonly onlyHere?: boolean;
  /** Whether visitors are let in (default true). */
  readonly visitors?: boolean;
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
  readonly recommender: Pick<Recommender, 'ask' | 'similar'>;
  readonly directory: Directory;
  /** Read at each request: a model's worker can break and come back. */
  readonly model: OpenedEmbedder['state'];
  /** What the graph runs on, in words, such as `Neo4j 5.26.30 (managed)`. */
  readonly engine: string;
  /** Throws `unavailable` when there is too little room to write; there always is when left out. */
  readonly requireRoom?: () => void;
  /** What was imported, by source. */
  readonly imports: () => Promise<readonly ImportStatus[]>;
  /** Files that the keeper brings to be imported. */
  readonly importDesk: ImportDesk;
  /** Sub-groups worked out as jobs. */
  readonly seedings: SeedingDesk;
  /** Forms that people fill in. */
  readonly forms: FormBook;
  /** What is said of members, for each of them alone. */
  readonly own: OwnBook;
  /** Files that members share. */
  readonly files: FileStore;
  /** What members share and say, each for themselves. */
  readonly sharing: Sharing;
  /** Who did what, for the keeper. */
  readonly audit: AuditLog;
  /** Takes members out, with all that is kept of them. */
  readonly eraser: Eraser;
  /** The files of the engine; left out where they are not in our hands. */
  readonly engineFiles?: EngineFiles | undefined;
  /** How many backups lie in the home; none when left out. */
  readonly backups?: () => number;
  /** Since when the mail server takes no letter, ISO 8601; null while it does, or where no mail is sent. */
  readonly mail?: () => string | null;
  /** Members who leave by themselves. */
  readonly leaving: LeavingBook;
  /** What is kept of a member, as one file for them. */
  readonly takeOut: TakeOut;
  /** Members who may be here twice, for the keeper. */
  readonly samePerson: SamePersonDesk;
  /** What becomes of proposals of sub-groups. */
  readonly proposals: ProposalBook;
  /** Brings in networks that were made elsewhere. */
  readonly networkImports: NetworkImporter;
  /** The community as a network. */
  readonly network: CommunityNetwork;
  /** Keeps what members say for themselves. */
  readonly voice: Voice;
  /** Keeps whom members turn to. */
  readonly asks: AskBook;
  /** Questions put to the community, and what is said under them. */
  readonly discussion: Discussion;
  /** What members are told. */
  readonly notices: NoticeBook;
  /** Accounts of a community; without them whoever sits at the machine looks as anybody. */
  readonly accounts?: Accounts | undefined;
  /** Who is looking. Without accounts: whoever the request says it is, on loopback (see `authenticate.ts`). */
  readonly authenticate?: Authenticate;
  readonly lifecycle: Lifecycle;
  readonly logger: Logger;
  readonly settings: ApiSettings;
}
