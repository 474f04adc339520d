import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import {
  Attend,
  ChangeArtefact,
  ChangeChallenge,
  Endorse,
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
import { jsonBody, path } from './openapi-path.ts';
import { ReadQuery } from './shapes.ts';
import { AttendedQuery, ChangeQuery } from './sharing-shapes.ts';

/** What members share and say. */
export function describeSharing(registry: OpenAPIRegistry): void {
  const params = z.object({ id: z.string() });
  const Withdrawn = z.object({ withdrawn: z.string() });
  const add = (...described: Parameters<typeof path>): void => {
    const [method, address, summary, schema, more] = described;
    registry.registerPath(path(method, address, summary, schema, more, 'share'));
  };
  const query = ReadQuery;
  add('post', '/api/proposed-topics', 'What a text or a file you brought is about', ProposedTopics, {
    request: { query, body: jsonBody(ProposeTopics) },
  });
  add('post', '/api/artefacts', 'Share a text, a link or a file you brought', Written, {
    description: 'In your own name. Shared again with the same words it stays one.',
    request: { query, body: jsonBody(ShareArtefact) },
  });
  add('patch', '/api/artefacts/{id}', 'Change what you wrote or shared; null takes a field away', Written, {
    request: { params, query: ChangeQuery, body: jsonBody(ChangeArtefact) },
  });
  add('delete', '/api/artefacts/{id}', 'Take back what you wrote or shared, with its file', Withdrawn, {
    request: { params, query: ChangeQuery },
  });
  add('put', '/api/artefacts/{id}/use', 'Say that you used it, and what for', Written, {
    request: { params, query, body: jsonBody(UseArtefact) },
  });
  add('delete', '/api/artefacts/{id}/use', 'Say that you did not use it', Written, { request: { params, query } });
  add('post', '/api/stories', 'Tell what came of a closed group or an answered challenge', Written, {
    description: 'Kept as an artefact of the kind story, tied to what it came from.',
    request: { query, body: jsonBody(TellStory) },
  });
  add('post', '/api/challenges', 'Raise a challenge', Written, { request: { query, body: jsonBody(RaiseChallenge) } });
  add('patch', '/api/challenges/{id}', 'Change a challenge that you raised', Written, {
    request: { params, query: ChangeQuery, body: jsonBody(ChangeChallenge) },
  });
  add('delete', '/api/challenges/{id}', 'Take back a challenge that nobody shares', Withdrawn, {
    request: { params, query: ChangeQuery },
  });
  add('put', '/api/challenges/{id}/shared', 'Say that you have the same challenge', Written, {
    request: { params, query },
  });
  add('delete', '/api/challenges/{id}/shared', 'Say that you have it no more', Written, { request: { params, query } });
  for (const of of SAID) {
    add('post', `/api/${of}`, `Add to your ${of}`, Written, { request: { query, body: jsonBody(SayOfMyself) } });
    add('post', `/api/${of}/withdrawal`, `Take one of your ${of} away, by its words`, Written, {
      request: { query, body: jsonBody(SayOfMyself) },
    });
  }
  add('post', '/api/endorsements', 'Vouch that somebody knows about a topic', Written, {
    request: { query, body: jsonBody(Endorse) },
  });
  add('delete', '/api/endorsements/{id}', 'Vouch for it no more', Withdrawn, { request: { params, query } });
  add('post', '/api/ties', 'Say how you are tied to somebody, such as that you go to them for advice', Written, {
    request: { query, body: jsonBody(MakeTie) },
  });
  add('delete', '/api/ties/{id}', 'Take a tie of yours back', Withdrawn, { request: { params, query } });
  add('put', '/api/gatherings/{id}/attended', 'Say that you were there', Written, {
    description: 'Whoever facilitates its group, and whoever runs the service, note it for others.',
    request: { params, query, body: jsonBody(Attend) },
  });
  add('delete', '/api/gatherings/{id}/attended', 'Say that you were not there', Written, {
    request: { params, query: AttendedQuery },
  });
  for (const type of STANDING_TYPES)
    add(
      'get',
      `/api/${type}s/{id}/standing`,
      'How you stand to it: whether it is yours, and whether you joined',
      Standing,
      {
        request: { params, query },
      },
    );
  add('get', '/api/members/{id}/said', 'What you said of a member', SaidOf, { request: { params, query } });
}
