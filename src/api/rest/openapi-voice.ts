import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { FeedbackCard } from '../../directory/index.ts';
import { GiveFeedback, NotNow } from '../../domain/index.ts';
import { jsonBody, path } from './openapi-path.ts';
import { ReadQuery } from './shapes.ts';
import { FeedbackPage, LogPage, NotNowStanding, PageQuery, Withdrawn } from './voice-shapes.ts';

/** What members say for themselves and read of themselves. */
export function describeVoice(registry: OpenAPIRegistry): void {
  const member = z.object({ id: z.string().describe('Id of the member: the one who looks.') });
  const feedback = z.object({ id: z.string().describe('Id of the feedback.') });
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
