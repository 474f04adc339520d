import { z } from 'zod';
import { AccountCard, TokenCard } from '../../accounts/index.ts';
import { AppError } from '../../domain/index.ts';
import { InviteMany, MakeToken, SetRole } from '../rest/account-shapes.ts';
import { validate } from '../rest/validate.ts';
import { builder, type GraphqlContext, seen, spend } from './builder.ts';
import { objectFromZod } from './from-zod.ts';

/** Who is there: oneself, and accounts for the keeper. Signing in itself is a matter of REST, which sets cookies. */

const Oneself = z.object({
  role: z.string(),
  member: z.string().nullable().describe('Id of the member you are.'),
  mail: z.string().nullable().describe('Address of your account.'),
});

const there = (context: GraphqlContext) => {
  if (context.accounts !== undefined) return context.accounts;
  throw new AppError(
    'not-found',
    'there are no accounts here: whoever sits at this machine looks as anybody (MAILLON_MODE)',
  );
};
const by = (context: GraphqlContext): string => context.request.account?.id ?? 'command';

builder.queryFields((t) => ({
  me: t.field({
    type: objectFromZod(Oneself, 'Oneself'),
    description: 'Who you are here.',
    resolve: (_root, _arguments, context) => {
      const { role, account, viewer } = context.request;
      const member = account?.member ?? (viewer.kind === 'member' ? viewer.id : null);
      return seen(context, { role, member, mail: account?.mail ?? null });
    },
  }),
  accounts: t.field({
    type: [objectFromZod(AccountCard, 'Account')],
    nullable: true,
    description: 'All accounts, for the keeper.',
    resolve: async (_root, _arguments, context) => {
      const found = await there(context).book.list();
      spend(context, found.length);
      return found.map((account) => seen(context, account));
    },
  }),
  tokens: t.field({
    type: [objectFromZod(TokenCard, 'Token')],
    nullable: true,
    description: 'Tokens for programs, without their text, for the keeper.',
    resolve: async (_root, _arguments, context) => {
      const found = await there(context).book.tokens();
      spend(context, found.length);
      return found.map((token) => seen(context, token));
    },
  }),
}));

builder.mutationFields((t) => ({
  invite: t.field({
    type: 'JSON',
    nullable: true,
    description:
      'Invites one person, as under `/api/accounts`; gives the account and, where no mail is sent, the link.',
    args: { person: t.arg({ type: 'JSON', required: true }) },
    resolve: async (_root, { person }, context) => {
      const [wish] = validate(InviteMany, { people: [person] }).people;
      if (wish === undefined) throw new AppError('bad-input', 'person: say whom to invite');
      const { account, isNew, link } = await there(context).signIn.invite(wish, by(context), context.request.language);
      return { account: account.id, mail: account.mail, isNew, link };
    },
  }),
  setRole: t.field({
    type: 'Boolean',
    nullable: true,
    description: 'Changes the role of an account; their sessions end.',
    args: { account: t.arg.id({ required: true }), role: t.arg.string({ required: true }) },
    resolve: async (_root, { account, role }, context) => {
      await there(context).book.setRole(account, validate(SetRole, { role }).role, by(context));
      return true;
    },
  }),
  removeAccount: t.field({
    type: 'Boolean',
    nullable: true,
    description: 'Takes an account away; the member stays.',
    args: { account: t.arg.id({ required: true }) },
    resolve: async (_root, { account }, context) => {
      await there(context).book.remove(account, by(context));
      return true;
    },
  }),
  makeToken: t.field({
    type: 'JSON',
    nullable: true,
    description: 'Makes a token for programs, as under `/api/tokens`; its text is given this once.',
    args: { wish: t.arg({ type: 'JSON', required: true }) },
    resolve: async (_root, { wish }, context) =>
      await there(context).book.makeToken(validate(MakeToken, wish), by(context)),
  }),
  endToken: t.field({
    type: 'Boolean',
    nullable: true,
    description: 'Ends a token at once.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      await there(context).book.endToken(id, by(context));
      return true;
    },
  }),
}));
