import { CommunityBuilder, type EdgeRow } from '../../src/community/build.ts';
import type { Community } from '../../src/community/index.ts';

/** `member:ana AUTHORED artefact:map`, with what else the relation carries. */
export type Line = string | readonly [string, Partial<EdgeRow>];

interface Sketch {
  /** Member ids, with what differs from an ordinary visible member. */
  readonly members: Readonly<Record<string, Partial<Parameters<CommunityBuilder['member']>[0]>>>;
  readonly topics?: Readonly<Record<string, readonly string[]>>;
  /** `artefact:map` with its date. */
  readonly items?: Readonly<Record<string, string | null>>;
  /** Verdict of each feedback, by its id. */
  readonly verdicts?: Readonly<Record<string, string>>;
  readonly relations: readonly Line[];
}

/** A community small enough to hold in the head, written as sentences. */
export function sketch({ members, topics = {}, items = {}, verdicts = {}, relations }: Sketch): Community {
  const builder = new CommunityBuilder();
  for (const [id, more] of Object.entries(members)) {
    builder.member({
      id,
      visibility: 'everyone',
      paused: false,
      notNow: null,
      since: null,
      until: null,
      participation: null,
      languages: [],
      askBudget: null,
      ...more,
    });
  }
  for (const [id, names] of Object.entries(topics))
    builder.topic({ id, label: names[0] ?? id, labelFr: null, labelNl: null, labelEn: null, names });
  for (const [key, date] of Object.entries(items)) {
    const [type = '', id = ''] = key.split(':');
    builder.item({
      type,
      id,
      date,
      ended: null,
      accepted: false,
      verdict: type === 'feedback' ? (verdicts[id] ?? null) : null,
    });
  }
  for (const line of relations) {
    const [sentence, more] = typeof line === 'string' ? [line, {}] : line;
    const [from = '', relation = '', to = ''] = sentence.split(' ');
    const [fromType = '', fromId = ''] = from.split(':');
    const [toType = '', toId = ''] = to.split(':');
    const bare = { id: null, role: null, since: null, until: null, strength: null };
    builder.edge({ relation, fromType, fromId, toType, toId, ...bare, ...more });
  }
  return builder.build('1');
}
