import type { CommunityFileRecord, RecordType } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { keyOf } from '../own-word/kept-words.ts';
import { type Finding, showValue } from '../record/fault.ts';
import { leaveOutNames } from '../record/leave-out-names.ts';
import type { Reference } from '../record/references.ts';
import { isSurveyed, type Survey } from './survey.ts';

/**
 * What was done here to whole records, as far as an import is to respect it: what was withdrawn here is named by nothing that
 * comes in, and what was revised here is not gone with its source.
 */
export class DoneHere {
  /** Keys of what was withdrawn here, and of what says nothing without it. */
  readonly #withdrawn: Set<string>;
  readonly #kept: ReadonlySet<string>;
  /** Records of the source that say nothing without what was withdrawn here. */
  readonly #leaves = new Set<string>();

  private constructor(withdrawn: Set<string>, kept: ReadonlySet<string>) {
    this.#withdrawn = withdrawn;
    this.#kept = kept;
  }

  static async read(graph: Graph, source: string): Promise<DoneHere> {
    const [withdrawn, kept] = await Promise.all([
      graph.run('import/withdrawn-here', {}),
      graph.run('import/held-here', { source }),
    ]);
    return new DoneHere(new Set(withdrawn.map(({ key }) => key)), new Set(kept.map(({ type, id }) => `${type}/${id}`)));
  }

  /** Finds what of the source names what was withdrawn here, and says so: once each, in any order of the source. */
  async settle(survey: Survey): Promise<void> {
    if (this.#withdrawn.size === 0) return;
    const told = new Set<string>();
    for (let found = true; found; ) {
      found = false;
      for await (const entries of survey.again(() => {})) {
        for (const { record, item } of entries.filter(isSurveyed)) {
          const key = keyOf(record);
          if (this.#withdrawn.has(key)) continue;
          const { value, lacks } = this.#withoutWithdrawn(record);
          if (lacks !== null) {
            this.#withdrawn.add(key);
            this.#leaves.add(key);
            found = true;
            survey.faults.warn(item.place, [lacking(lacks)]);
          } else if (value !== (record as unknown) && !told.has(key)) {
            told.add(key);
            survey.faults.warn(item.place, [namesWithdrawn(record)]);
          }
        }
      }
    }
  }

  /** Whether something was withdrawn here, or says nothing without what was. */
  isWithdrawn(type: RecordType, id: string): boolean {
    return this.#withdrawn.has(keyOf({ type, id }));
  }

  /** Whether a record of the source stays out, for it says nothing without what was withdrawn here. */
  staysOut(record: CommunityFileRecord): boolean {
    return this.#leaves.has(keyOf(record));
  }

  /** A record of the source without the names of what was withdrawn here. */
  withoutWithdrawn(record: CommunityFileRecord): CommunityFileRecord {
    return this.#withdrawn.size === 0
      ? record
      : (this.#withoutWithdrawn(record).value as unknown as CommunityFileRecord);
  }

  /** Whether a record stays though its source has it no more: it was revised here, or stands over one that was. */
  isKept(type: RecordType, id: string): boolean {
    return this.#kept.has(keyOf({ type, id }));
  }

  #withoutWithdrawn(record: CommunityFileRecord) {
    const fields = record as unknown as Readonly<Record<string, unknown>>;
    return leaveOutNames(record.type, fields, (type, id) => this.isWithdrawn(type, id));
  }
}

function lacking({ field, type, id }: Reference): Finding {
  const message = `${field} names ${type} ${showValue(id)}, which was withdrawn here: left out of the graph; take it out of the file`;
  return { code: 'withdrawn-here', message };
}

function namesWithdrawn({ type, id }: CommunityFileRecord): Finding {
  const message = `${type} ${showValue(id)} names what was withdrawn here: it comes in without those names`;
  return { code: 'withdrawn-here', message };
}
