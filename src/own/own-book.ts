import type { z } from 'zod';
import { AppError, type Language, OwnWord, readWish, type Viewer, viewerParameters } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import type { RecordDesk } from '../ingestion/index.ts';
import { changeWord } from './change-word.ts';
import { OwnChange, type OwnPage } from './own.ts';
import { readPage } from './read-page.ts';

/** What is said of members, for each of them alone, and for the keeper. */
export interface OwnBook {
  /** Everything the graph holds of a member: the viewer's own, or that of the member whom the keeper names. */
  read(viewer: Viewer, options?: OwnOptions): Promise<OwnPage>;
  /** Says something otherwise; `version` is the one that was looked at, and the one that holds when left out. */
  change(
    change: OwnChange,
    viewer: Viewer,
    options?: OwnOptions & { readonly version?: number | undefined },
  ): Promise<OwnPage>;
}

export interface OwnOptions {
  /** Whose page, for the keeper. */
  readonly member?: string | undefined;
  readonly language?: Language | undefined;
}

export interface OwnServices {
  readonly graph: Graph;
  readonly records: Pick<RecordDesk, 'read' | 'keepWord'> & {
    /** Texts were written that have no vector yet. */
    written(): void;
  };
  readonly now?: () => Date;
}

/** Tries when an import writes the same records meanwhile. */
const TRIES = 3;

export function createOwnBook({ graph, records, now = () => new Date() }: OwnServices): OwnBook {
  const wordOf = async (id: string): Promise<OwnWord | null> => {
    const [row] = await graph.run('own/words', { ids: [id] });
    return row === undefined ? null : OwnWord.parse(JSON.parse(row.word));
  };
  const read = async (viewer: Viewer, { member, language = 'en' }: OwnOptions): Promise<OwnPage> => {
    const id = whose(viewer, member);
    const page = await readPage(graph, records, { id, viewer, language, word: await wordOf(id), now: now() });
    if (page === null) throw notThere(id);
    return page;
  };

  /** Whether everything a change names is there, and is the member's. */
  async function check(change: z.output<typeof OwnChange>, page: OwnPage, viewer: Viewer): Promise<void> {
    const bits = new Set([...page.profile, ...page.topics, ...page.records].map(({ bit }) => bit));
    const unknown = change.hide.find((bit) => bit.includes(':') && !bits.has(bit));
    if (unknown !== undefined)
      throw new AppError(
        'not-found',
        `there is no "${unknown.slice(0, 80)}" that names you: see your page for what does`,
      );
    const topics = [...new Set([...Object.keys(change.topics), ...(change.says.notAbout ?? [])])];
    const organisations = [change.says.organisation ?? []].flat();
    const wanted = { topics, organisations, members: [], gatherings: [], label: 'labelEn' };
    const known = await graph.run('own/names', { ...wanted, ...viewerParameters(viewer) });
    const isThere = (type: string, id: string) => known.some((one) => one.type === type && one.id === id);
    const missing =
      topics.find((id) => change.topics[id] !== null && !isThere('topic', id)) ??
      organisations.find((id) => !isThere('organisation', id));
    if (missing !== undefined) {
      const type = organisations.includes(missing) ? 'organisation' : 'topic';
      throw new AppError(
        'not-found',
        `there is no ${type} "${missing.slice(0, 80)}": give the id of one that is there`,
      );
    }
    await checkMail(change.says.email ?? null, page.member.id, viewer);
  }

  /** Two members of one address cannot be told apart when one signs in. */
  async function checkMail(mail: string | null, id: string, viewer: Viewer): Promise<void> {
    if (mail === null) return;
    const [other] = await graph.run('own/mail-of-another', {
      ...{ id, mail: mail.toLowerCase() },
      ...viewerParameters(viewer),
    });
    if (other !== undefined)
      throw new AppError('bad-input', 'email: another member has this address: give one of your own', {
        details: { field: 'email' },
      });
  }

  return {
    read: (viewer, options = {}) => read(viewer, options),
    async change(wish, viewer, { version, ...options } = {}) {
      const change = readWish(OwnChange, wish);
      const id = whose(viewer, options.member);
      for (let tries = 1; ; tries += 1) {
        const page = await read(viewer, options);
        const word = await wordOf(id);
        const holds = word?.version ?? 0;
        if (version !== undefined && version !== holds) throw overtaken(version, holds);
        await check(change, page, viewer);
        const next = changeWord(word, change, now().toISOString());
        if (next === null || next === word) return page;
        try {
          await graph.write(await records.keepWord(id, next, word));
        } catch (error) {
          const isOvertaken = error instanceof AppError && error.code === 'conflict';
          if (!isOvertaken || tries === TRIES) throw error;
          continue;
        }
        records.written();
        return await read(viewer, options);
      }
    },
  };
}

function whose(viewer: Viewer, member: string | undefined): string {
  if (viewer.kind === 'member' && (member === undefined || member === viewer.id)) return viewer.id;
  if (viewer.kind === 'keeper' && member !== undefined) return member;
  if (viewer.kind === 'keeper')
    throw new AppError('bad-input', 'member: say whose page', { details: { field: 'member' } });
  throw new AppError('forbidden', 'each member reads and changes what is said of themselves, and of nobody else');
}

const notThere = (id: string): AppError => new AppError('not-found', `there is no member "${id.slice(0, 80)}"`);

const overtaken = (looked: number, holds: number): AppError =>
  new AppError('conflict', `you looked at version ${looked} of your page, and version ${holds} holds: read it again`, {
    details: { looked, holds },
  });
