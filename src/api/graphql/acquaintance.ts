import { EndorsementCard, TieCard } from '../../directory/index.ts';
import type { Seen } from './builder.ts';
import { fieldsFromZod } from './from-zod.ts';
import * as things from './things.ts';
import { toOne } from './walks.ts';

/** What stands between two members, shown only to those who may see both. */

things.Endorsement.implement({
  description: 'A member’s word that another knows about a topic.',
  fields: (t) => ({
    ...fieldsFromZod(t, EndorsementCard, 'Endorsement', ['from', 'to', 'topic']),
    from: t.field({
      type: things.Member,
      ...toOne(
        (endorsement: Seen<EndorsementCard>) => endorsement.value.from,
        (view) => view.members,
      ),
    }),
    to: t.field({
      type: things.Member,
      ...toOne(
        (endorsement: Seen<EndorsementCard>) => endorsement.value.to,
        (view) => view.members,
      ),
    }),
    topic: t.field({
      type: things.Topic,
      ...toOne(
        (endorsement: Seen<EndorsementCard>) => endorsement.value.topic,
        (view) => view.topics,
      ),
    }),
  }),
});

things.Tie.implement({
  description: 'An acquaintance of one kind between two members.',
  fields: (t) => ({
    ...fieldsFromZod(t, TieCard, 'Tie', ['from', 'to']),
    from: t.field({
      type: things.Member,
      ...toOne(
        (tie: Seen<TieCard>) => tie.value.from,
        (view) => view.members,
      ),
    }),
    to: t.field({
      type: things.Member,
      ...toOne(
        (tie: Seen<TieCard>) => tie.value.to,
        (view) => view.members,
      ),
    }),
  }),
});
