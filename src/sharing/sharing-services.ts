import type { RecordOf, Viewer } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import type { DetectLanguage } from '../language/index.ts';
import type { SharedRecords } from './shared-records.ts';

/** What every part of sharing reads and writes by. */
export interface SharingServices {
  readonly graph: Graph;
  readonly records: SharedRecords;
  /** What members say of themselves: it holds over every later import. */
  readonly own: {
    read(viewer: Viewer): Promise<OwnWords>;
    change(
      change: { readonly says: { readonly offers?: string[]; readonly needs?: string[] } },
      viewer: Viewer,
      options: { readonly version: number },
    ): Promise<OwnWords>;
  };
  readonly readGroup: (id: string) => Promise<RecordOf<'group'> | null>;
  readonly detectLanguage: DetectLanguage;
  readonly now: () => Date;
  /** Whether a member looks after the community. */
  readonly isFacilitator: (member: string) => Promise<boolean>;
  /** Does it anew when somebody else changed the record meanwhile: what one adds of oneself conflicts with nobody. */
  readonly again: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** What a member says, and the version to change it by. */
export interface OwnWords {
  readonly version: number;
  readonly profile: readonly { readonly bit: string; readonly values: readonly string[] }[];
}
