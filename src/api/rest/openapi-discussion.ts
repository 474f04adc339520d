import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import {
  GiveAnswer,
  HandedOn,
  HandOn,
  History,
  JoinTo,
  KeptMark,
  MakeComment,
  PutPreview,
  PutQuestion,
  PutResult,
  QuestionChange,
  QuestionDraft,
  STEPPED,
  TextChange,
  Thread,
} from '../../discussion/index.ts';
import { MailWish, Notices, SeenWish, Unsent } from '../../notices/index.ts';
import { Accepting, PartQuery, RecordVersionQuery, Seen, Thanked, Withdrawal } from './discussion-shapes.ts';
import { jsonBody, path } from './openapi-path.ts';
import { ReadQuery } from './shapes.ts';

/** Questions put to the community, what is said under them, and what members are told. */
export function describeDiscussion(registry: OpenAPIRegistry): void {
  const add = (...described: Parameters<typeof path>): void => {
    const [method, address, summary, schema, more, tag = 'discussion'] = described;
    registry.registerPath(path(method, address, summary, schema, more, tag));
  };
  const of = (what: string) => z.object({ id: z.string().describe(`Id of the ${what}.`) });
  const [question, answer] = [of('question'), of('answer')];

  add(
    'post',
    '/api/questions/preview',
    'What a question is about, the like of it, and whom it would reach',
    PutPreview,
    {
      description: 'Before it is put: nothing is kept, and nobody is told.',
      request: { query: ReadQuery, body: jsonBody(QuestionDraft) },
    },
  );
  add('post', '/api/questions', 'Put a question to the community', PutResult, {
    description:
      'Kept, found by the next ask, and told to those named in `to`. With `withoutName` nobody but the keeper learns ' +
      'who put it, where the community allows that.',
    request: { query: ReadQuery, body: jsonBody(PutQuestion) },
  });
  add(
    'get',
    '/api/questions/{id}/discussion',
    'A question with all that was said under it, and what you may do',
    Thread,
    {
      request: { params: question, query: ReadQuery },
    },
  );
  add('post', '/api/questions/{id}/answers', 'Answer a question', KeptMark, {
    request: { params: question, query: ReadQuery, body: jsonBody(GiveAnswer) },
  });
  add('post', '/api/questions/{id}/hand-on', 'Tell another member of a question: "ask her"', HandedOn, {
    request: { params: question, query: ReadQuery, body: jsonBody(HandOn) },
  });
  add('put', '/api/questions/{id}/duplicate-of', 'Say which question this one repeats', KeptMark, {
    description: 'The asker, or whoever looks after the community.',
    request: { params: question, query: RecordVersionQuery, body: jsonBody(JoinTo) },
  });
  add('delete', '/api/questions/{id}/duplicate-of', 'Say that it repeats none', KeptMark, {
    request: { params: question, query: RecordVersionQuery },
  });
  add('put', '/api/answers/{id}/accepted', 'Say that an answer settled your question, or did not', KeptMark, {
    request: { params: answer, query: ReadQuery, body: jsonBody(Accepting) },
  });
  add('post', '/api/answers/{id}/thanks', 'Thank for an answer', Thanked, {
    request: { params: answer, query: ReadQuery },
  });
  for (const what of ['question', 'answer'] as const)
    add('post', `/api/${what}s/{id}/comments`, `Comment on ${what === 'answer' ? 'an' : 'a'} ${what}`, KeptMark, {
      request: { params: of(what), query: ReadQuery, body: jsonBody(MakeComment) },
    });
  for (const what of ['question', 'answer', 'comment'] as const) {
    const params = of(what);
    const change = what === 'question' ? QuestionChange : TextChange;
    add('patch', `/api/${what}s/{id}`, `Revise your ${what}; how it was is kept`, KeptMark, {
      request: { params, query: RecordVersionQuery, body: jsonBody(change) },
    });
    add('delete', `/api/${what}s/{id}`, `Withdraw your ${what}; it then appears nowhere`, Withdrawal, {
      description:
        what === 'question'
          ? 'Once others answered it, whoever looks after the community may, and what was said under it goes along.'
          : 'Comments under it go along.',
      request: { params, query: RecordVersionQuery },
    });
  }
  for (const what of STEPPED)
    add('get', `/api/${what}s/{id}/history`, `How your ${what} stood after each step`, History, {
      description: 'For whoever wrote it and for the keeper; also once it is withdrawn.',
      request: { params: of(what), query: ReadQuery },
    });
  add('get', '/api/notices', 'What you are told, newest first', Notices, { request: { query: PartQuery } }, 'notices');
  add(
    'post',
    '/api/notices/seen',
    'Note that you looked at what you were told',
    Seen,
    { request: { query: ReadQuery, body: jsonBody(SeenWish) } },
    'notices',
  );
  add(
    'put',
    '/api/notices/mail',
    'Choose when you are told by mail',
    z.object(MailWish.shape),
    { request: { query: ReadQuery, body: jsonBody(MailWish) } },
    'notices',
  );
  add(
    'get',
    '/api/notices/unsent',
    'What could not be mailed, for the keeper',
    z.object({ items: z.array(Unsent) }),
    { request: { query: ReadQuery } },
    'notices',
  );
}
