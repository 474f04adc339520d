import { z } from 'zod';
import type { FileStore } from '../documents/index.ts';
import { readWish, type Viewer } from '../domain/index.ts';
import type { DetectLanguage } from '../language/index.ts';
import { sharerOf } from './sharer.ts';

/** What is to be shared, while it is written. */
export const ProposeTopics = z.strictObject({
  title: z.string().max(1_000).optional(),
  text: z.string().max(100_000).optional(),
  file: z.string().min(1).max(512).optional().describe('Id of a file that you brought.'),
});
export type ProposeTopics = z.infer<typeof ProposeTopics>;

export const ProposedTopics = z
  .object({
    topics: z.array(z.string()).describe('Ids of what it is about, most first.'),
    language: z.string().nullable().describe('What it is written in.'),
  })
  .describe('What something is about, as far as its words tell: to be corrected by whoever shares it.');
export type ProposedTopics = z.infer<typeof ProposedTopics>;

/** What a text is about, by id, most first. */
export type TopicsOf = (text: string, viewer: Viewer) => Promise<readonly string[]>;

/** Characters that say what a text is about; what comes later is detail. */
const TOLD_BY = 1_500;
const MOST = 5;

/** Topics for what somebody is about to share. */
export function createTopicProposer(
  files: FileStore,
  detectLanguage: DetectLanguage,
  topicsOf: TopicsOf,
): { proposeTopics(given: ProposeTopics, viewer: Viewer): Promise<ProposedTopics> } {
  return {
    async proposeTopics(given, viewer) {
      sharerOf(viewer, 'share something');
      const { title = '', text = '', file } = readWish(ProposeTopics, given);
      const upload = file === undefined ? null : await files.unused(file, viewer);
      const words = `${title || (upload?.title ?? '')}\n\n${text || (upload?.text ?? '')}`.trim();
      if (words === '') return { topics: [], language: null };
      const topics = await topicsOf(words.slice(0, TOLD_BY), viewer);
      return { topics: topics.slice(0, MOST), language: upload?.language ?? detectLanguage(words) };
    },
  };
}
