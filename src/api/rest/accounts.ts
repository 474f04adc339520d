import { type Request, Router } from 'express';
import { AppError } from '../../domain/index.ts';
import { requireJson } from '../http/cross-site.ts';
import { contextOf, type SignedIn } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { AskToJoin, AskToSignIn, InviteMany, MakeToken, SessionsQuery, SetRole } from './account-shapes.ts';
import { allowOnly } from './allow-only.ts';
import { ReadQuery } from './shapes.ts';
import { validate } from './validate.ts';

/** Who is there, under `/api`: the way in, oneself, and accounts for the keeper. */
export function accountsRouter({ accounts, directory, settings }: Services): Router {
  const router = Router({ caseSensitive: true });
  const there = () => {
    if (accounts !== undefined) return accounts;
    throw new AppError(
      'not-found',
      'there are no accounts here: whoever sits at this machine looks as anybody (MAILLON_MODE)',
    );
  };
  const own = (request: Request): SignedIn => {
    const { account } = contextOf(request);
    if (account !== null) return account;
    throw new AppError('forbidden', 'sign in first');
  };
  const by = (request: Request): string => contextOf(request).account?.id ?? 'command';

  router
    .route('/sign-in')
    .get((request, response) => {
      validate(ReadQuery, request.query);
      response.json({ mode: accounts === undefined ? 'alone' : 'community', ...accounts?.signIn.ways() });
    })
    .post(requireJson, async (request, response) => {
      const { mail } = validate(AskToSignIn, request.body);
      const { language } = contextOf(request);
      response.json({ mail: await there().signIn.ask(mail, request.ip ?? '', language) });
    })
    .all(allowOnly('GET', 'POST'));

  router
    .route('/join')
    .post(requireJson, async (request, response) => {
      await there().signIn.askToJoin(validate(AskToJoin, request.body), request.ip ?? '');
      response.status(202).json({ asked: true });
    })
    .all(allowOnly('POST'));

  router
    .route('/me')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      const { account, role, viewer, signal, language } = contextOf(request);
      const id = account === null ? (viewer.kind === 'member' ? viewer.id : null) : account.member;
      const card = id === null ? null : await directory.as(viewer, { language, signal }).members.card(id);
      response.json({
        mode: accounts === undefined ? 'alone' : 'community',
        role,
        visitors: settings.visitors ?? true,
        member: id === null ? null : { id, name: card?.name ?? id },
        account: account === null ? null : { id: account.id, mail: account.mail },
      });
    })
    .all(allowOnly('GET'));

  router
    .route('/me/sessions')
    .get(async (request, response) => {
      const { id, session } = own(request);
      response.json({ items: await there().book.sessions(id, session) });
    })
    .delete(async (request, response) => {
      const { others } = validate(SessionsQuery, request.query);
      const { id, session } = own(request);
      response.json({ ended: await there().book.endSessions(id, others ? { but: session } : {}) });
    })
    .all(allowOnly('GET', 'DELETE'));

  router
    .route('/me/sessions/:id')
    .delete(async (request, response) => {
      const ended = await there().book.endSessions(own(request).id, { only: request.params.id });
      if (ended === 0) throw new AppError('not-found', 'there is no such session of yours: it may have ended already');
      response.json({ ended });
    })
    .all(allowOnly('DELETE'));

  router
    .route('/accounts')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json({ items: await there().book.list() });
    })
    .post(requireJson, async (request, response) => {
      const { people } = validate(InviteMany, request.body);
      const { language } = contextOf(request);
      const items = [];
      for (const wish of people) {
        try {
          const { account, isNew, link } = await there().signIn.invite(wish, by(request), language);
          items.push({ mail: account.mail, account: account.id, isNew, link, problem: null });
        } catch (error) {
          if (!(error instanceof AppError) || error.code === 'internal') throw error;
          items.push({ mail: wish.mail, account: null, isNew: false, link: null, problem: error.message });
        }
      }
      response.json({ items });
    })
    .all(allowOnly('GET', 'POST'));

  router
    .route('/accounts/:id')
    .patch(requireJson, async (request, response) => {
      const { role } = validate(SetRole, request.body);
      await there().book.setRole(request.params.id, role, by(request));
      response.json({ id: request.params.id, role });
    })
    .delete(async (request, response) => {
      await there().book.remove(request.params.id, by(request));
      response.json({ removed: request.params.id });
    })
    .all(allowOnly('PATCH', 'DELETE'));

  router
    .route('/accounts/:id/sessions')
    .delete(async (request, response) => {
      const { id } = await there().book.get(request.params.id);
      response.json({ ended: await there().book.endSessions(id) });
    })
    .all(allowOnly('DELETE'));

  router
    .route('/tokens')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json({ items: await there().book.tokens() });
    })
    .post(requireJson, async (request, response) => {
      const made = await there().book.makeToken(validate(MakeToken, request.body), by(request));
      response.status(201).set('cache-control', 'no-store').json(made);
    })
    .all(allowOnly('GET', 'POST'));

  router
    .route('/tokens/:id')
    .delete(async (request, response) => {
      await there().book.endToken(request.params.id, by(request));
      response.json({ ended: request.params.id });
    })
    .all(allowOnly('DELETE'));

  router
    .route('/join-requests')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json({ items: await there().book.requests() });
    })
    .all(allowOnly('GET'));

  router
    .route('/join-requests/:id')
    .delete(async (request, response) => {
      await there().book.takeRequest(request.params.id);
      response.json({ removed: request.params.id });
    })
    .all(allowOnly('DELETE'));

  return router;
}
