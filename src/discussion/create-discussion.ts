import type { Discussion, DiscussionServices } from './discussion.ts';
import { createPutting } from './put-question.ts';
import { openQuestionDesk } from './question-desk.ts';
import { createThreadReader } from './read-thread.ts';
import { createSettling } from './settle-question.ts';
import { createSpeaking } from './speak.ts';

/** The discussion of its rooms. */
export function createDiscussion(services: DiscussionServices): Discussion {
  const desk = openQuestionDesk(services);
  return { ...createPutting(desk), ...createThreadReader(desk), ...createSpeaking(desk), ...createSettling(desk) };
}
