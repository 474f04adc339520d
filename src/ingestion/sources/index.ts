import type { SourceReader } from '../reading/source.ts';
import { calendar } from './calendar.ts';
import { communityFile } from './community-file.ts';
import { discourse } from './discourse.ts';
import { documents } from './documents.ts';
import { esco } from './esco.ts';
import { jsonRecords } from './json-records.ts';
import { mail } from './mail.ts';
import { mattermost } from './mattermost.ts';
import { slack } from './slack.ts';
import { stackExchange } from './stack-exchange.ts';
import { tables } from './tables.ts';
import { vocabulary } from './vocabulary.ts';

/** Every kind of source, in the order in which they are asked whether they read what was found. */
export const SOURCES: readonly SourceReader[] = [
  stackExchange,
  discourse,
  slack,
  mattermost,
  mail,
  jsonRecords,
  communityFile,
  esco,
  tables,
  vocabulary,
  calendar,
  documents,
];
