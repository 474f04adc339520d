import { join } from 'node:path';
import type { Maillon } from './compose.ts';
import { DEMO_SOURCE } from './demo-community.ts';
import { createImportDesk, type ImportDesk } from './ingestion/index.ts';
import { detectLanguage } from './language/index.ts';

/** Where the files of a home lie that are brought to be imported. */
const FOLDER = 'brought';

/** The desk that takes files in by the page: of one service, for one service alone runs in a home. */
export function openImports(
  { graph, config, engine, erased, audit }: Maillon,
  { written, onFault }: { readonly written: () => void; readonly onFault: (error: unknown) => void },
): ImportDesk {
  return createImportDesk({
    graph,
    detectLanguage,
    folder: join(config.home, FOLDER),
    limit: config.importLimit,
    erased: () => erased.known(),
    givesWay: { source: DEMO_SOURCE, always: false },
    note: async (by, { source, counts, rejected }) => {
      const details = { source, added: counts.added, changed: counts.changed, rejected };
      await audit.note({ what: 'import', by, details });
    },
    written,
    requireRoom: () => engine.requireRoom(),
    onFault,
  });
}
