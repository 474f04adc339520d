import { z } from 'zod';
import {
  Attend,
  ChangeArtefact,
  ChangeChallenge,
  Endorse,
  type Kept,
  MakeTie,
  ProposedTopics,
  ProposeTopics,
  RaiseChallenge,
  SAID,
  SaidOf,
  SayOfMyself,
  ShareArtefact,
  STANDING_TYPES,
  Standing,
  TellStory,
  UseArtefact,
  Written,
} from '../../sharing/index.ts';
import { validate } from '../rest/validate.ts';
import { builder, type GraphqlContext, seen } from './builder.ts';
import { objectFromZod } from './from-zod.ts';

/** What members share and say, each for themselves. */

const StandingType = z.object({ type: z.enum(STANDING_TYPES) });
const WrittenType = objectFromZod(Written, 'Written');

const written = (context: GraphqlContext, { record, version }: Kept) =>
  seen(context, { type: record.type, id: record.id, version });

builder.queryFields((t) => ({
  standing: t.field({
    type: objectFromZod(Standing, 'Standing'),
    nullable: true,
    description: 'How you stand to an artefact, a challenge or a gathering.',
    args: { type: t.arg.string({ required: true }), id: t.arg.id({ required: true }) },
    resolve: async (_root, { type, id }, context) => {
      const { type: known } = validate(StandingType, { type });
      return seen(context, await context.sharing.standing(known, id, context.request.viewer));
    },
  }),
  saidOf: t.field({
    type: objectFromZod(SaidOf, 'SaidOf'),
    nullable: true,
    description: 'What you said of another member.',
    args: { member: t.arg.id({ required: true }) },
    resolve: async (_root, { member }, context) => {
      const { viewer, language } = context.request;
      return seen(context, await context.sharing.saidOf(member, viewer, language));
    },
  }),
  proposedTopics: t.field({
    type: objectFromZod(ProposedTopics, 'ProposedTopics'),
    nullable: true,
    description: 'What a text or a file you brought is about.',
    args: { of: t.arg({ type: 'JSON', required: true }) },
    resolve: async (_root, { of }, context) =>
      seen(context, await context.sharing.proposeTopics(validate(ProposeTopics, of), context.request.viewer)),
  }),
}));

builder.mutationFields((t) => {
  const id = () => t.arg.id({ required: true });
  const json = () => t.arg({ type: 'JSON', required: true });
  const withdrawing = (
    description: string,
    withdraw: (context: GraphqlContext, id: string, version: string | undefined) => Promise<void>,
  ) =>
    t.field({
      type: 'Boolean',
      nullable: true,
      description,
      args: { id: id(), version: t.arg.string() },
      resolve: async (_root, { id, version }, context) => {
        await withdraw(context, id, version ?? undefined);
        return true;
      },
    });
  return {
    shareArtefact: t.field({
      type: WrittenType,
      nullable: true,
      description: 'Shares a text, a link or a file you brought, as under `/api/artefacts`.',
      args: { artefact: json() },
      resolve: async (_root, { artefact }, context) =>
        written(context, await context.sharing.share(validate(ShareArtefact, artefact), context.request.viewer)),
    }),
    changeArtefact: t.field({
      type: WrittenType,
      nullable: true,
      description: 'Changes what you wrote or shared; null takes a field away.',
      args: { id: id(), change: json(), version: t.arg.string() },
      resolve: async (_root, { id, change, version }, context) => {
        const { viewer } = context.request;
        const checked = validate(ChangeArtefact, change);
        return written(context, await context.sharing.changeArtefact(id, checked, viewer, version ?? undefined));
      },
    }),
    withdrawArtefact: withdrawing('Takes back what you wrote or shared, with its file.', (context, id, version) =>
      context.sharing.withdrawArtefact(id, context.request.viewer, version),
    ),
    useArtefact: t.field({
      type: WrittenType,
      nullable: true,
      description: 'Says that you used it and what for, or that you did not.',
      args: { id: id(), note: t.arg.string(), used: t.arg.boolean({ defaultValue: true }) },
      resolve: async (_root, { id, note, used }, context) => {
        const { viewer } = context.request;
        if (used === false) return written(context, await context.sharing.unuse(id, viewer));
        return written(context, await context.sharing.use(id, validate(UseArtefact, note ? { note } : {}), viewer));
      },
    }),
    tellStory: t.field({
      type: WrittenType,
      nullable: true,
      description: 'Tells what came of a closed group or an answered challenge.',
      args: { story: json() },
      resolve: async (_root, { story }, context) =>
        written(context, await context.sharing.tellStory(validate(TellStory, story), context.request.viewer)),
    }),
    raiseChallenge: t.field({
      type: WrittenType,
      nullable: true,
      description: 'Raises a challenge.',
      args: { challenge: json() },
      resolve: async (_root, { challenge }, context) =>
        written(context, await context.sharing.raise(validate(RaiseChallenge, challenge), context.request.viewer)),
    }),
    changeChallenge: t.field({
      type: WrittenType,
      nullable: true,
      description: 'Changes a challenge that you raised.',
      args: { id: id(), change: json(), version: t.arg.string() },
      resolve: async (_root, { id, change, version }, context) => {
        const { viewer } = context.request;
        const checked = validate(ChangeChallenge, change);
        return written(context, await context.sharing.changeChallenge(id, checked, viewer, version ?? undefined));
      },
    }),
    withdrawChallenge: withdrawing('Takes back a challenge that nobody shares.', (context, id, version) =>
      context.sharing.withdrawChallenge(id, context.request.viewer, version),
    ),
    shareChallenge: t.field({
      type: WrittenType,
      nullable: true,
      description: 'Says that you have the same challenge, or have it no more.',
      args: { id: id(), shared: t.arg.boolean({ defaultValue: true }) },
      resolve: async (_root, { id, shared }, context) =>
        written(context, await context.sharing.shareChallenge(id, shared !== false, context.request.viewer)),
    }),
    ...Object.fromEntries(
      SAID.map((of) => [
        of === 'offers' ? 'offer' : 'need',
        t.field({
          type: WrittenType,
          nullable: true,
          description: `Adds to your ${of}, or takes one away by its words.`,
          args: { text: t.arg.string({ required: true }), said: t.arg.boolean({ defaultValue: true }) },
          resolve: async (_root, { text, said }, context) => {
            const checked = validate(SayOfMyself, { text });
            const { viewer } = context.request;
            const { sharing } = context;
            return written(context, await (said === false ? sharing.unsay : sharing.say)(of, checked, viewer));
          },
        }),
      ]),
    ),
    endorse: t.field({
      type: WrittenType,
      nullable: true,
      description: 'Vouches that somebody knows about a topic.',
      args: { member: id(), topic: id() },
      resolve: async (_root, given, context) =>
        written(context, await context.sharing.endorse(validate(Endorse, given), context.request.viewer)),
    }),
    takeBackEndorsement: withdrawing('Vouches for it no more.', (context, id) =>
      context.sharing.takeBackEndorsement(id, context.request.viewer),
    ),
    tie: t.field({
      type: WrittenType,
      nullable: true,
      description: 'Says how you are tied to somebody, such as that you go to them for advice.',
      args: { member: id(), kind: t.arg.string({ required: true }) },
      resolve: async (_root, given, context) =>
        written(context, await context.sharing.tie(validate(MakeTie, given), context.request.viewer)),
    }),
    untie: withdrawing('Takes a tie of yours back.', (context, id) =>
      context.sharing.untie(id, context.request.viewer),
    ),
    attend: t.field({
      type: WrittenType,
      nullable: true,
      description: 'Says that you were at a gathering, or were not; for others by whoever facilitates its group.',
      args: { gathering: id(), member: t.arg.id(), there: t.arg.boolean({ defaultValue: true }) },
      resolve: async (_root, { gathering, member, there }, context) => {
        const attend = validate(Attend, member ? { member } : {});
        return written(
          context,
          await context.sharing.attend(gathering, attend, there !== false, context.request.viewer),
        );
      },
    }),
  };
});
