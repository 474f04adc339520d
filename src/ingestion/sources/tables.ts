import type { RecordType } from '../../domain/index.ts';
import { broken } from '../reading/broken.ts';
import type { SourceReader } from '../reading/source.ts';
import { sourceName } from '../reading/source-name.ts';
import { readCsvFile } from './tables/csv-file.ts';

const TABLE = /\.csv(\.gz)?$/i;

/** The type of record that a table's name says it holds. */
const TYPE_OF_TABLE: Readonly<Record<string, RecordType>> = {
  community: 'community',
  communities: 'community',
  organisations: 'organisation',
  organizations: 'organisation',
  members: 'member',
  topics: 'topic',
  challenges: 'challenge',
  questions: 'question',
  answers: 'answer',
  comments: 'comment',
  artefacts: 'artefact',
  artifacts: 'artefact',
  groups: 'group',
  ties: 'tie',
  gatherings: 'gathering',
  endorsements: 'endorsement',
  feedback: 'feedback',
};

/** A table of records of one type, which its name says. */
export const tables: SourceReader = {
  kind: 'folder',
  about: 'tables with one type of record each (members.csv, topics.csv)',
  takes: (found) => found.entries === undefined && TABLE.test(found.name),
  open: ({ path, name, bytes }) => ({
    kind: 'folder',
    name: sourceName(path),
    isPart: false,
    bytes,
    async *items(onBytes) {
      const table = name.replace(TABLE, '').toLowerCase();
      const type = TYPE_OF_TABLE[table] ?? TYPE_OF_TABLE[`${table}s`];
      if (type) return yield* readCsvFile(path, name, type, onBytes);
      const names = Object.keys(TYPE_OF_TABLE)
        .map((known) => `${known}.csv`)
        .join(', ');
      yield [broken(name, 1, 'unknown-type', `the name says no type of record: call the table one of ${names}`)];
    },
  }),
};
