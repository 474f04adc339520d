import { type Request, type RequestHandler, Router } from 'express';
import {
  GiveAnswer,
  HandOn,
  JoinTo,
  MakeComment,
  PutQuestion,
  QuestionChange,
  QuestionDraft,
  type Spoken,
  STEPPED,
  TextChange,
} from '../../discussion/index.ts';
import { MailWish, SeenWish } from '../../notices/index.ts';
import { requireJson } from '../http/cross-site.ts';
import { contextOf } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { allowOnly } from './allow-only.ts';
import { Accepting, PartQuery, RecordVersionQuery } from './discussion-shapes.ts';
import { ReadQuery } from './shapes.ts';
import { validate } from './validate.ts';

const SPOKEN: readonly (readonly [string, Spoken])[] = [
  ['questions', 'question'],
  ['answers', 'answer'],
  ['comments', 'comment'],
];

/** Questions put to the community, what is said under them, and what members are told, under `/api`. */
export function discussionRouter({ discussion, notices }: Services): Router {
  const router = Router({ caseSensitive: true });
  const viewerOf = (request: Request) => contextOf(request).viewer;

  router
    .route('/questions/preview')
    .post(requireJson, async (request, response) => {
      const { language } = validate(ReadQuery, request.query);
      const context = contextOf(request);
      const draft = validate(QuestionDraft, request.body);
      response.json(
        await discussion.preview(draft, context.viewer, {
          language: language ?? context.language,
          signal: context.signal,
        }),
      );
    })
    .all(allowOnly('POST'));

  router.post('/questions', requireJson, async (request, response) => {
    validate(ReadQuery, request.query);
    const put = await discussion.put(validate(PutQuestion, request.body), viewerOf(request));
    response
      .status(put.again ? 200 : 201)
      .location(`/api/questions/${put.id}`)
      .json(put);
  });

  router
    .route('/questions/:id/discussion')
    .get(async (request, response) => {
      const { language } = validate(ReadQuery, request.query);
      const context = contextOf(request);
      response.json(await discussion.thread(request.params.id, context.viewer, language ?? context.language));
    })
    .all(allowOnly('GET'));

  router
    .route('/questions/:id/answers')
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      const kept = await discussion.answer(request.params.id, validate(GiveAnswer, request.body), viewerOf(request));
      response.status(201).location(`/api/answers/${kept.id}`).json(kept);
    })
    .all(allowOnly('POST'));

  for (const [path, type] of SPOKEN) {
    if (type !== 'comment')
      router
        .route(`/${path}/:id/comments`)
        .post(requireJson, async (request, response) => {
          validate(ReadQuery, request.query);
          const on = { type, id: String(request.params['id']) };
          const kept = await discussion.comment(on, validate(MakeComment, request.body), viewerOf(request));
          response.status(201).location(`/api/comments/${kept.id}`).json(kept);
        })
        .all(allowOnly('POST'));
    router.patch(`/${path}/:id`, requireJson, async (request, response) => {
      const { version } = validate(RecordVersionQuery, request.query);
      const change = validate(type === 'question' ? QuestionChange : TextChange, request.body);
      response.json(await discussion.revise(type, String(request.params['id']), change, viewerOf(request), version));
    });
    router.delete(`/${path}/:id`, async (request, response) => {
      const { version } = validate(RecordVersionQuery, request.query);
      const id = String(request.params['id']);
      await discussion.withdraw(type, id, viewerOf(request), version);
      response.json({ withdrawn: id });
    });
  }

  for (const type of STEPPED)
    router
      .route(`/${type}s/:id/history`)
      .get(async (request, response) => {
        validate(ReadQuery, request.query);
        response.json(await discussion.history(type, request.params.id, viewerOf(request)));
      })
      .all(allowOnly('GET'));

  router
    .route('/questions/:id/hand-on')
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(await discussion.handOn(request.params.id, validate(HandOn, request.body), viewerOf(request)));
    })
    .all(allowOnly('POST'));

  const join =
    (original: (request: Request) => string | null): RequestHandler<{ id: string }> =>
    async (request, response) => {
      const { version } = validate(RecordVersionQuery, request.query);
      const id = request.params.id;
      response.json(await discussion.join(id, original(request as Request), viewerOf(request as Request), version));
    };
  router
    .route('/questions/:id/duplicate-of')
    .put(
      requireJson,
      join((request) => validate(JoinTo, request.body).question),
    )
    .delete(join(() => null))
    .all(allowOnly('PUT', 'DELETE'));

  router
    .route('/answers/:id/accepted')
    .put(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      const { accepted } = validate(Accepting, request.body);
      response.json(await discussion.accept(request.params.id, accepted, viewerOf(request)));
    })
    .all(allowOnly('PUT'));

  router
    .route('/answers/:id/thanks')
    .post(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(await discussion.thank(request.params.id, viewerOf(request)));
    })
    .all(allowOnly('POST'));

  router
    .route('/notices')
    .get(async (request, response) => {
      const { offset, limit } = validate(PartQuery, request.query);
      response.json(await notices.list(viewerOf(request), { offset, limit }));
    })
    .all(allowOnly('GET'));

  router
    .route('/notices/seen')
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      const { ids } = validate(SeenWish, request.body);
      response.json({ seen: await notices.see(viewerOf(request), ids) });
    })
    .all(allowOnly('POST'));

  router
    .route('/notices/mail')
    .put(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      response.json({ mail: await notices.choose(validate(MailWish, request.body), viewerOf(request)) });
    })
    .all(allowOnly('PUT'));

  router
    .route('/notices/unsent')
    .get(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json({ items: await notices.unsent(viewerOf(request)) });
    })
    .all(allowOnly('GET'));

  return router;
}
