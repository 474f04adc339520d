import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import {
  ApartWish,
  JoinWish,
  KeptApart,
  MemberJoin,
  MemberJoinPreview,
  SamePersonPage,
} from '../../same-person/index.ts';
import { jsonBody, path } from './openapi-path.ts';
import { JoinPreviewQuery, SamePersonQuery } from './same-person.ts';
import { ReadQuery } from './shapes.ts';

/** Members who may be here twice, for the keeper. */
export function describeSamePerson(registry: OpenAPIRegistry): void {
  const add = (...described: Parameters<typeof path>): void => {
    const [method, address, summary, schema, more] = described;
    registry.registerPath(path(method, address, summary, schema, more, 'keeping'));
  };
  add('get', '/api/same-person', 'Members who may be one person, with reasons', SamePersonPage, {
    description: 'For the keeper alone. Nobody is ever joined by themselves, and who was said to be two is left out.',
    request: { query: SamePersonQuery },
  });
  add(
    'get',
    '/api/same-person/apart',
    'Members who are not one person, as was said',
    z.object({ items: z.array(KeptApart) }),
    {
      description: 'For the keeper alone.',
      request: { query: ReadQuery },
    },
  );
  add('post', '/api/same-person/apart', 'Say that two are not one person', KeptApart.pick({ at: true, by: true }), {
    description: 'For the keeper alone. They are proposed no more.',
    request: { query: ReadQuery, body: jsonBody(ApartWish) },
  });
  add('delete', '/api/same-person/apart/{one}/{other}', 'Take back that two are not one person', ApartWish, {
    description: 'For the keeper alone.',
    request: { params: ApartWish, query: ReadQuery },
  });
  add('get', '/api/same-person/preview', 'What joining two members would do', MemberJoinPreview, {
    description: 'For the keeper alone. Nothing is done.',
    request: { query: JoinPreviewQuery },
  });
  add(
    'get',
    '/api/same-person/joins',
    'Members who were joined, the newest first',
    z.object({ items: z.array(MemberJoin) }),
    {
      description: 'For the keeper alone.',
      request: { query: ReadQuery },
    },
  );
  add('post', '/api/same-person/joins', 'Join two members who are one person', MemberJoin, {
    description:
      'For the keeper alone. Refused with `conflict` when something changed since the version that is given.',
    request: { query: ReadQuery, body: jsonBody(JoinWish) },
  });
  add('post', '/api/same-person/joins/{id}/undo', 'Take a join back', MemberJoin, {
    description: 'For the keeper alone: each has again what was theirs.',
    request: {
      params: z.object({ id: z.string().describe('Id of the join.') }),
      query: ReadQuery,
      body: jsonBody(z.strictObject({})),
    },
  });
}
