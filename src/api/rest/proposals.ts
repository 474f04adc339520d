import { type Request, Router } from 'express';
import { AppError, type Language } from '../../domain/index.ts';
import { Closing, GroupChange, GroupWish, Meeting, Part } from '../../proposals/index.ts';
import { ChangeWish } from '../../seeding/index.ts';
import { requireJson } from '../http/cross-site.ts';
import { contextOf } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { allowOnly } from './allow-only.ts';
import {
  AnswerInvitation,
  CompareQuery,
  GroupQuery,
  InvitationQuery,
  LeaveQuery,
  LivingQuery,
  SaveProposal,
  StepQuery,
} from './proposal-shapes.ts';
import { ReadQuery } from './shapes.ts';
import { validate } from './validate.ts';

/** What becomes of proposals, under `/api`: kept, answered, changed, living, closed. */
export function proposalsRouter({ seedings, proposals }: Services): Router {
  const router = Router({ caseSensitive: true });
  const viewerOf = (request: Request) => contextOf(request).viewer;

  router
    .route('/proposals')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json({ items: await proposals.list(viewerOf(request)) });
    })
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      const { seeding, ...which } = validate(SaveProposal, request.body);
      const found = await seedings.result(seeding, viewerOf(request));
      const saved = await proposals.save(found.wish, found.seeding, which, viewerOf(request));
      response.status(201).location(`/api/proposals/${saved.id}`).json(saved);
    })
    .all(allowOnly('GET', 'POST'));

  router
    .route('/proposals/:id')
    .get(async (request, response) => {
      const { language = readerOf(request) } = validate(ReadQuery, request.query);
      response.json(await proposals.read(request.params.id, viewerOf(request), language));
    })
    .all(allowOnly('GET'));

  router
    .route('/proposals/:id/versions')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json({ items: await proposals.versions(request.params.id, viewerOf(request)) });
    })
    .all(allowOnly('GET'));

  router
    .route('/proposals/:id/difference')
    .get(async (request, response) => {
      const { version, with: other, withVersion } = validate(CompareQuery, request.query);
      const { id } = request.params;
      const [one, two] = [
        { id, version },
        { id: other ?? id, version: withVersion },
      ];
      response.json(await proposals.compare(one, two, viewerOf(request)));
    })
    .all(allowOnly('GET'));

  router
    .route('/proposals/:id/changes')
    .post(requireJson, async (request, response) => {
      const { language = readerOf(request) } = validate(ReadQuery, request.query);
      const wish = validate(ChangeWish, request.body);
      response.json(await proposals.change(request.params.id, wish, viewerOf(request), language));
    })
    .all(allowOnly('POST'));

  for (const step of ['undo', 'redo'] as const)
    router
      .route(`/proposals/:id/${step}`)
      .post(async (request, response) => {
        const { version } = validate(StepQuery, request.query);
        const { id } = request.params as { id: string };
        response.json(await proposals[step](id, viewerOf(request), version, readerOf(request)));
      })
      .all(allowOnly('POST'));

  router
    .route('/proposals/:id/groups/:number/invitations/:member')
    .get(async (request, response) => {
      const { as: _as, ...wish } = validate(InvitationQuery, request.query);
      const { id, number, member } = request.params;
      response.json(await proposals.invitation(id, numberOf(number), member, viewerOf(request), wish));
    })
    .put(requireJson, async (request, response) => {
      const { version } = validate(StepQuery, request.query);
      const { answer } = validate(AnswerInvitation, request.body);
      const { id, number, member } = request.params;
      await proposals.answer(id, numberOf(number), member, answer, viewerOf(request), version);
      response.json(await proposals.read(id, viewerOf(request), readerOf(request)));
    })
    .all(allowOnly('GET', 'PUT'));

  router
    .route('/proposals/:id/groups/:number/group')
    .put(requireJson, async (request, response) => {
      const { version } = validate(StepQuery, request.query);
      const wish = validate(GroupWish, request.body);
      const { id, number } = request.params;
      response.json(await proposals.make(id, numberOf(number), wish, viewerOf(request), version));
    })
    .all(allowOnly('PUT'));

  router
    .route('/seeded-groups')
    .get(async (request, response) => {
      const { ended, language = contextOf(request).language } = validate(LivingQuery, request.query);
      response.json({ items: await proposals.living(viewerOf(request), { ended, language }) });
    })
    .all(allowOnly('GET'));

  router
    .route('/seeded-groups/:id')
    .patch(requireJson, async (request, response) => {
      const { version } = validate(GroupQuery, request.query);
      const change = validate(GroupChange, request.body);
      response.json(await proposals.changeGroup(request.params.id, change, viewerOf(request), version));
    })
    .all(allowOnly('PATCH'));

  router
    .route('/seeded-groups/:id/members/:member')
    .put(requireJson, async (request, response) => {
      const { version } = validate(GroupQuery, request.query);
      const part = validate(Part, request.body);
      const { id, member } = request.params;
      response.json(await proposals.join(id, member, part, viewerOf(request), version));
    })
    .delete(async (request, response) => {
      const { version, on } = validate(LeaveQuery, request.query);
      const { id, member } = request.params;
      response.json(await proposals.leave(id, member, on, viewerOf(request), version));
    })
    .all(allowOnly('PUT', 'DELETE'));

  router
    .route('/seeded-groups/:id/meetings')
    .post(requireJson, async (request, response) => {
      const { version } = validate(GroupQuery, request.query);
      const meeting = validate(Meeting, request.body);
      response.json(await proposals.meet(request.params.id, meeting, viewerOf(request), version));
    })
    .all(allowOnly('POST'));

  router
    .route('/seeded-groups/:id/closing')
    .put(requireJson, async (request, response) => {
      const { version } = validate(GroupQuery, request.query);
      const closing = validate(Closing, request.body);
      response.json(await proposals.close(request.params.id, closing, viewerOf(request), version));
    })
    .delete(async (request, response) => {
      const { version } = validate(GroupQuery, request.query);
      response.json(await proposals.reopen(request.params.id, viewerOf(request), version));
    })
    .all(allowOnly('PUT', 'DELETE'));

  return router;
}

/** The language that whoever reads says they read; none where they say nothing of it. */
function readerOf(request: Request): Language | undefined {
  const said = request.get('accept-language');
  return said === undefined || said === '*' ? undefined : contextOf(request).language;
}

/** Groups of a proposal are numbered from 1. */
function numberOf(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new AppError('bad-input', `"${text.slice(0, 20)}" is no number of a group: give 1 for the first`);
}
