import type { OpenAPIRegistry, RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import {
  Closing,
  GroupChange,
  GroupWish,
  Invitation,
  LivingGroup,
  Meeting,
  Part,
  SavedProposal,
} from '../../proposals/index.ts';
import { ChangeWish } from '../../seeding/index.ts';
import { path } from './openapi-path.ts';
import * as shapes from './proposal-shapes.ts';
import { ReadQuery } from './shapes.ts';

const TAG = 'proposals';
const ID = { id: z.string().describe('Id of the proposal.') };
const GROUP = { ...ID, number: z.string().describe('Number of the group in the proposal, from 1.') };
const INVITED = { ...GROUP, member: z.string().describe('Id of the member.') };

export function describeProposals(registry: OpenAPIRegistry): void {
  const add = (
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    address: string,
    summary: string,
    schema: z.ZodType,
    { params, body, query = ReadQuery }: Asked = {},
  ): void =>
    registry.registerPath(path(method, address, summary, schema, { request: request(params, query, body) }, TAG));

  const one = { params: z.object(ID) };
  add('get', '/api/proposals', 'Saved proposals that you may see', shapes.Proposals);
  add('post', '/api/proposals', 'Save a proposal of a seeding', SavedProposal, { body: shapes.SaveProposal });
  add('get', '/api/proposals/{id}', 'A saved proposal, with who answered what', SavedProposal, one);
  add('get', '/api/proposals/{id}/versions', 'Its versions, one for each change', shapes.Versions, one);
  add('post', '/api/proposals/{id}/changes', 'Change it with least harm', shapes.Changed, { ...one, body: ChangeWish });
  const step = { ...one, query: shapes.StepQuery };
  add('post', '/api/proposals/{id}/undo', 'Go back one change', SavedProposal, step);
  add('post', '/api/proposals/{id}/redo', 'Go forward again', SavedProposal, step);
  add('get', '/api/proposals/{id}/difference', 'What differs between two versions or proposals', shapes.Difference, {
    ...one,
    query: shapes.CompareQuery,
  });
  const invitation = '/api/proposals/{id}/groups/{number}/invitations/{member}';
  add('get', invitation, 'The draft of an invitation', Invitation, {
    params: z.object(INVITED),
    query: shapes.InvitationQuery,
  });
  add('put', invitation, 'Accept or decline an invitation', SavedProposal, {
    params: z.object(INVITED),
    query: shapes.StepQuery,
    body: shapes.AnswerInvitation,
  });
  add('put', '/api/proposals/{id}/groups/{number}/group', 'Make the group of those who accepted', LivingGroup, {
    params: z.object(GROUP),
    query: shapes.StepQuery,
    body: GroupWish,
  });
  add('get', '/api/seeded-groups', 'Groups that were made of proposals', shapes.LivingGroups, {
    query: shapes.LivingQuery,
  });
  const living = { params: z.object({ id: z.string().describe('Id of the group.') }), query: shapes.GroupQuery };
  add('patch', '/api/seeded-groups/{id}', 'Give a group another name, purpose or rhythm', LivingGroup, {
    ...living,
    body: GroupChange,
  });
  const inGroup = living.params.extend({ member: z.string().describe('Id of the member.') });
  const part = '/api/seeded-groups/{id}/members/{member}';
  add('put', part, 'Somebody joins a group', LivingGroup, { ...living, params: inGroup, body: Part });
  add('delete', part, 'Somebody leaves a group', LivingGroup, { params: inGroup, query: shapes.LeaveQuery });
  add('post', '/api/seeded-groups/{id}/meetings', 'A day on which a group meets', LivingGroup, {
    ...living,
    body: Meeting,
  });
  const closing = '/api/seeded-groups/{id}/closing';
  add('put', closing, 'Close a group, with what came out of it', LivingGroup, { ...living, body: Closing });
  add('delete', closing, 'Open a group again', LivingGroup, living);
}

interface Asked {
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
}

function request(
  params: Asked['params'],
  query: z.ZodObject,
  body: Asked['body'],
): NonNullable<RouteConfig['request']> {
  return {
    query,
    ...(params === undefined ? {} : { params }),
    ...(body === undefined ? {} : { body: { required: true, content: { 'application/json': { schema: body } } } }),
  };
}
