import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { FeedbackCard, MadeAsk } from '../../directory/index.ts';
import { GiveFeedback, NotNow, TurnTo } from '../../domain/index.ts';
import { jsonBody, path } from './openapi-path.ts';
import { ReadQuery } from './shapes.ts';
import { AsksPage, FeedbackPage, LogPage, NotNowStanding, PageQuery, TakenBack, Withdrawn } from './voice-shapes.ts';

/** What members say for themselves and read of themselves. */
export function describeVoice(registry: OpenAPIRegistry): void {
  const member = z.object({ id: z.string().describe('Id of the member: the one who looks.') });
  const feedback = z.object({ id: z.string().describe('Id of the feedback.') });
  const ask = z.object({ id: z.string().describe('Id of the ask.') });
  registry.registerPath(
    path('get', '/api/asks', 'Asks you made or were made, newest first', AsksPage, {
      request: { query: PageQuery },
      tags: ['asks'],
    }),
  );
  registry.registerPath(
    path('post', '/api/asks', 'Say whom you turn to with a question', MadeAsk, {
      description:
        'It counts as an ask of that member, against their ask budget; being shown does not. Saying it again with the ' +
        'same question is the same ask. The question is not kept, and no community file holds asks.',
      request: { query: ReadQuery, body: jsonBody(TurnTo) },
      tags: ['asks'],
    }),
  );
  registry.registerPath(
    path('get', '/api/asks/{id}', 'One ask that you made or were made', MadeAsk, {
      request: { params: ask, query: ReadQuery },
      tags: ['asks'],
    }),
  );
  registry.registerPath(
    path('delete', '/api/asks/{id}', 'Take an ask back', TakenBack, {
      description: 'Whoever made it may, and whoever was asked.',
      request: { params: ask, query: ReadQuery },
      tags: ['asks'],
    }),
  );
  registry.registerPath(
    path('get', '/api/feedback', 'Feedback you gave or were given', FeedbackPage, {
      request: { query: PageQuery },
      tags: ['feedback'],
    }),
  );
  registry.registerPath(
    path('post', '/api/feedback', 'Say how a suggestion went', FeedbackCard, {
      description: 'Saying it again of the same on the same question changes what you said.',
      request: { query: ReadQuery, body: jsonBody(GiveFeedback) },
      tags: ['feedback'],
    }),
  );
  registry.registerPath(
    path('get', '/api/feedback/{id}', 'One word of feedback', FeedbackCard, {
      request: { params: feedback, query: ReadQuery },
      tags: ['feedback'],
    }),
  );
  registry.registerPath(
    path('delete', '/api/feedback/{id}', 'Take feedback back', Withdrawn, {
      request: { params: feedback, query: ReadQuery },
      tags: ['feedback'],
    }),
  );
  registry.registerPath(
    path('put', '/api/members/{id}/not-now', 'Say until when you are not to be asked', NotNowStanding, {
      request: { params: member, query: ReadQuery, body: jsonBody(NotNow, { until: null }) },
      tags: ['members'],
    }),
  );
  registry.registerPath(
    path('delete', '/api/members/{id}/not-now', 'Be asked again', NotNowStanding, {
      request: { params: member, query: ReadQuery },
      tags: ['members'],
    }),
  );
  registry.registerPath(
    path('get', '/api/members/{id}/recommendations', 'Answers you were shown in', LogPage, {
      description:
        'Each member reads their own log. It holds no questions, and goes back as far as the service keeps it.',
      request: { params: member, query: PageQuery },
      tags: ['members'],
    }),
  );
}
