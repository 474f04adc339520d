import { type Request, type Response, Router } from 'express';
import {
  Attend,
  ChangeArtefact,
  ChangeChallenge,
  Endorse,
  type Kept,
  MakeTie,
  ProposeTopics,
  RaiseChallenge,
  SAID,
  SayOfMyself,
  ShareArtefact,
  STANDING_TYPES,
  TellStory,
  UseArtefact,
  type Written,
} from '../../sharing/index.ts';
import { requireJson } from '../http/cross-site.ts';
import { contextOf } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { allowOnly } from './allow-only.ts';
import { ReadQuery } from './shapes.ts';
import { AttendedQuery, ChangeQuery } from './sharing-shapes.ts';
import { validate } from './validate.ts';

/** What was written, without what a record names. */
export const written = ({ record, version }: Kept): Written => ({ type: record.type, id: record.id, version });

/** What members share and say, under `/api`. Lists and reads of the same things stand beside, at the same addresses. */
export function sharingRouter({ sharing }: Services): Router {
  const router = Router({ caseSensitive: true });
  const viewerOf = (request: Request) => contextOf(request).viewer;
  const made = (response: Response, path: string, kept: Kept): void => {
    response
      .status(201)
      .location(`/api/${path}/${encodeURIComponent(kept.record.id)}`)
      .json(written(kept));
  };

  router
    .route('/proposed-topics')
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(await sharing.proposeTopics(validate(ProposeTopics, request.body), viewerOf(request)));
    })
    .all(allowOnly('POST'));

  router.route('/artefacts').post(requireJson, async (request, response) => {
    validate(ReadQuery, request.query);
    made(response, 'artefacts', await sharing.share(validate(ShareArtefact, request.body), viewerOf(request)));
  });
  router
    .route('/artefacts/:id')
    .patch(requireJson, async (request, response) => {
      const { version } = validate(ChangeQuery, request.query);
      const change = validate(ChangeArtefact, request.body);
      response.json(written(await sharing.changeArtefact(request.params.id, change, viewerOf(request), version)));
    })
    .delete(async (request, response) => {
      const { version } = validate(ChangeQuery, request.query);
      await sharing.withdrawArtefact(request.params.id, viewerOf(request), version);
      response.json({ withdrawn: request.params.id });
    });
  router
    .route('/artefacts/:id/use')
    .put(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      const use = validate(UseArtefact, request.body);
      response.json(written(await sharing.use(request.params.id, use, viewerOf(request))));
    })
    .delete(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(written(await sharing.unuse(request.params.id, viewerOf(request))));
    })
    .all(allowOnly('PUT', 'DELETE'));

  router
    .route('/stories')
    .post(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      made(response, 'artefacts', await sharing.tellStory(validate(TellStory, request.body), viewerOf(request)));
    })
    .all(allowOnly('POST'));

  router.route('/challenges').post(requireJson, async (request, response) => {
    validate(ReadQuery, request.query);
    made(response, 'challenges', await sharing.raise(validate(RaiseChallenge, request.body), viewerOf(request)));
  });
  router
    .route('/challenges/:id')
    .patch(requireJson, async (request, response) => {
      const { version } = validate(ChangeQuery, request.query);
      const change = validate(ChangeChallenge, request.body);
      response.json(written(await sharing.changeChallenge(request.params.id, change, viewerOf(request), version)));
    })
    .delete(async (request, response) => {
      const { version } = validate(ChangeQuery, request.query);
      await sharing.withdrawChallenge(request.params.id, viewerOf(request), version);
      response.json({ withdrawn: request.params.id });
    });
  router
    .route('/challenges/:id/shared')
    .put(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(written(await sharing.shareChallenge(request.params.id, true, viewerOf(request))));
    })
    .delete(async (request, response) => {
      validate(ReadQuery, request.query);
      response.json(written(await sharing.shareChallenge(request.params.id, false, viewerOf(request))));
    })
    .all(allowOnly('PUT', 'DELETE'));

  for (const of of SAID) {
    router
      .route(`/${of}`)
      .post(requireJson, async (request, response) => {
        validate(ReadQuery, request.query);
        response.json(written(await sharing.say(of, validate(SayOfMyself, request.body), viewerOf(request))));
      })
      .all(allowOnly('POST'));
    router
      .route(`/${of}/withdrawal`)
      .post(requireJson, async (request, response) => {
        validate(ReadQuery, request.query);
        response.json(written(await sharing.unsay(of, validate(SayOfMyself, request.body), viewerOf(request))));
      })
      .all(allowOnly('POST'));
  }

  router.route('/endorsements').post(requireJson, async (request, response) => {
    validate(ReadQuery, request.query);
    made(response, 'endorsements', await sharing.endorse(validate(Endorse, request.body), viewerOf(request)));
  });
  router.route('/endorsements/:id').delete(async (request, response) => {
    validate(ReadQuery, request.query);
    await sharing.takeBackEndorsement(request.params.id, viewerOf(request));
    response.json({ withdrawn: request.params.id });
  });

  router.route('/ties').post(requireJson, async (request, response) => {
    validate(ReadQuery, request.query);
    made(response, 'ties', await sharing.tie(validate(MakeTie, request.body), viewerOf(request)));
  });
  router.route('/ties/:id').delete(async (request, response) => {
    validate(ReadQuery, request.query);
    await sharing.untie(request.params.id, viewerOf(request));
    response.json({ withdrawn: request.params.id });
  });

  router
    .route('/gatherings/:id/attended')
    .put(requireJson, async (request, response) => {
      validate(ReadQuery, request.query);
      const attend = validate(Attend, request.body);
      response.json(written(await sharing.attend(request.params.id, attend, true, viewerOf(request))));
    })
    .delete(async (request, response) => {
      const { member } = validate(AttendedQuery, request.query);
      const attend = member === undefined ? {} : { member };
      response.json(written(await sharing.attend(request.params.id, attend, false, viewerOf(request))));
    })
    .all(allowOnly('PUT', 'DELETE'));

  for (const type of STANDING_TYPES)
    router
      .route(`/${type}s/:id/standing`)
      .get(async (request, response) => {
        validate(ReadQuery, request.query);
        response.json(await sharing.standing(type, request.params.id, viewerOf(request)));
      })
      .all(allowOnly('GET'));
  router
    .route('/members/:id/said')
    .get(async (request, response) => {
      const { language } = validate(ReadQuery, request.query);
      const context = contextOf(request);
      response.json(await sharing.saidOf(request.params.id, context.viewer, language ?? context.language));
    })
    .all(allowOnly('GET'));

  return router;
}
