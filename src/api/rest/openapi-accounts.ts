import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import * as shapes from './account-shapes.ts';
import { jsonBody, path } from './openapi-path.ts';
import { ReadQuery } from './shapes.ts';

const tags = ['accounts'];

/** Who is there: the way in, oneself, and accounts for the keeper. */
export function describeAccounts(registry: OpenAPIRegistry): void {
  const id = z.object({ id: z.string() });
  const removed = z.object({ removed: z.string() });
  const paths = [
    path('get', '/api/sign-in', 'How one can come in', shapes.Ways, { request: { query: ReadQuery }, tags }),
    path('post', '/api/sign-in', 'Have a link and a code mailed', shapes.Asked, {
      description: 'The answer is the same whether or not the address may come in.',
      request: { body: jsonBody(shapes.AskToSignIn) },
      tags,
    }),
    path('post', '/api/join', 'Ask to join, where the community allows it', z.object({ asked: z.boolean() }), {
      request: { body: jsonBody(shapes.AskToJoin) },
      tags,
    }),
    path('get', '/api/me', 'Who you are here', shapes.Me, { request: { query: ReadQuery }, tags }),
    path('get', '/api/me/sessions', 'Where you are signed in', shapes.Sessions, { tags }),
    path('delete', '/api/me/sessions', 'End your sessions elsewhere, or all', shapes.Ended, {
      request: { query: shapes.SessionsQuery },
      tags,
    }),
    path('delete', '/api/me/sessions/{id}', 'End one of your sessions', shapes.Ended, {
      request: { params: id },
      tags,
    }),
    path('get', '/api/accounts', 'All accounts, for the keeper', shapes.Accounts, {
      request: { query: ReadQuery },
      tags,
    }),
    path('post', '/api/accounts', 'Invite people; each is told apart', shapes.Invited, {
      request: { body: jsonBody(shapes.InviteMany) },
      tags,
    }),
    path(
      'patch',
      '/api/accounts/{id}',
      'Change a role; their sessions end',
      z.object({ id: z.string(), role: z.string() }),
      {
        request: { params: id, body: jsonBody(shapes.SetRole) },
        tags,
      },
    ),
    path('delete', '/api/accounts/{id}', 'Take an account away; the member stays', removed, {
      request: { params: id },
      tags,
    }),
    path('delete', '/api/accounts/{id}/sessions', 'End the sessions of an account', shapes.Ended, {
      request: { params: id },
      tags,
    }),
    path('get', '/api/tokens', 'Tokens for programs, for the keeper', shapes.Tokens, {
      request: { query: ReadQuery },
      tags,
    }),
    path('post', '/api/tokens', 'Make a token; its text is given this once', shapes.MadeToken, {
      request: { body: jsonBody(shapes.MakeToken) },
      tags,
    }),
    path('delete', '/api/tokens/{id}', 'End a token at once', z.object({ ended: z.string() }), {
      request: { params: id },
      tags,
    }),
    path('get', '/api/join-requests', 'Who asks to join, for the keeper', shapes.JoinRequests, {
      request: { query: ReadQuery },
      tags,
    }),
    path('delete', '/api/join-requests/{id}', 'Put a request to join aside; to accept one, invite them', removed, {
      request: { params: id },
      tags,
    }),
  ];
  for (const one of paths) registry.registerPath(one);
}
