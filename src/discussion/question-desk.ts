import { notThere, type Viewer } from '../domain/index.ts';
import type { DiscussionServices, Spoken } from './discussion.ts';
import type { KeptMark } from './discussion-shapes.ts';

/** What is to be known of a question before something is done with it. */
export interface AboutQuestion {
  readonly title: string;
  /** Whether whoever put it is not to be told by it: put without a name, or hidden by them since. */
  readonly unnamed: boolean;
  /** Whoever put it; kept inside the service. */
  readonly asker: string | null;
}

/** The services of a discussion, with what all its parts need. */
export interface QuestionDesk extends DiscussionServices {
  about(question: string): Promise<AboutQuestion>;
  mark(type: Spoken, id: string, viewer: Viewer): Promise<KeptMark>;
  now(): Date;
  /** ISO 8601. */
  today(): string;
}

export function openQuestionDesk(services: DiscussionServices): QuestionDesk {
  const { graph, contributions, now = () => new Date() } = services;
  return {
    ...services,
    now,
    async about(question) {
      const [row] = await graph.run('discussion/about-question', { id: question });
      if (row === undefined) throw notThere('question', question);
      return row;
    },
    mark: async (type, id, viewer) => ({ id, version: (await contributions.book.read(type, id, viewer)).version }),
    today: () => now().toISOString().slice(0, 10),
  };
}

/** Whoever speaks under a question they put without a name speaks there without it, lest it be told by that. */
export function isUnnamedAsker(of: AboutQuestion, member: string): boolean {
  return of.unnamed && of.asker === member;
}

export function withoutNothing<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
