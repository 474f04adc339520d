import type { Role, Scope } from './role.ts';

/** What a door asks of whoever comes by it. */
export interface Right {
  /** The least role that may. */
  readonly least: Role;
  /** The least scope of a token that may. */
  readonly scope: Scope;
  /** Open to visitors also where the community shuts them out: health, the pages' own files, the way in. */
  readonly always?: true;
}

const OPEN: Right = { least: 'visitor', scope: 'read', always: true };
const READ: Right = { least: 'visitor', scope: 'read' };
const MEMBER_READS: Right = { least: 'member', scope: 'read' };
const MEMBER_WRITES: Right = { least: 'member', scope: 'write' };
const FACILITATOR_READS: Right = { least: 'facilitator', scope: 'read' };
const FACILITATOR_WRITES: Right = { least: 'facilitator', scope: 'write' };
const KEEPER: Right = { least: 'keeper', scope: 'keep' };

/**
 * Every door there is, and who may come by it: `METHOD /path` of REST as its router writes it, `Query.x`, `Mutation.x` and
 * `Subscription.x` of GraphQL. What is not here is refused to everybody. That somebody may come by a door says nothing of
 * whose things they see and change behind it: each service looks at the viewer for that. A test walks the routers and
 * the schema: no door without an entry, no entry without a door.
 */
export const RIGHTS: Readonly<Record<string, Right>> = {
  // Health, documents, pages.
  'GET /livez': OPEN,
  'GET /readyz': OPEN,
  'GET /metrics': OPEN,
  'GET /api/openapi.json': OPEN,
  'GET /api/docs': OPEN,
  'GET /api/docs/open.js': OPEN,
  'POST /graphql': READ,
  'GET /graphql': READ,

  // Ask and look around.
  'POST /api/ask': READ,
  'GET /api/similar': READ,
  'GET /api/search': READ,
  'GET /api/names': READ,
  'GET /api/status': READ,
  'GET /api/members': READ,
  'GET /api/members/:id': READ,
  'GET /api/topics': READ,
  'GET /api/topics/:id': READ,
  'GET /api/challenges': READ,
  'GET /api/challenges/:id': READ,
  'GET /api/questions': READ,
  'GET /api/questions/:id': READ,
  'GET /api/answers': READ,
  'GET /api/answers/:id': READ,
  'GET /api/artefacts': READ,
  'GET /api/artefacts/:id': READ,
  'GET /api/groups': READ,
  'GET /api/groups/:id': READ,
  'GET /api/organisations': READ,
  'GET /api/organisations/:id': READ,
  'GET /api/gatherings': READ,
  'GET /api/gatherings/:id': READ,
  'GET /api/comments/:id': READ,
  'GET /api/endorsements/:id': READ,
  'GET /api/ties/:id': READ,
  'Query.ask': READ,
  'Query.similar': READ,
  'Query.search': READ,
  'Query.item': READ,
  'Query.community': READ,
  'Query.member': READ,
  'Query.members': READ,
  'Query.topic': READ,
  'Query.topics': READ,
  'Query.challenge': READ,
  'Query.challenges': READ,
  'Query.question': READ,
  'Query.questions': READ,
  'Query.answer': READ,
  'Query.answers': READ,
  'Query.artefact': READ,
  'Query.artefacts': READ,
  'Query.group': READ,
  'Query.groups': READ,
  'Query.organisation': READ,
  'Query.organisations': READ,
  'Query.gathering': READ,
  'Query.gatherings': READ,

  // What members say for themselves and read of themselves.
  'GET /api/asks': MEMBER_READS,
  'POST /api/asks': MEMBER_WRITES,
  'GET /api/asks/:id': MEMBER_READS,
  'DELETE /api/asks/:id': MEMBER_WRITES,
  'GET /api/feedback': MEMBER_READS,
  'POST /api/feedback': MEMBER_WRITES,
  'GET /api/feedback/:id': MEMBER_READS,
  'DELETE /api/feedback/:id': MEMBER_WRITES,
  'PUT /api/members/:id/not-now': MEMBER_WRITES,
  'DELETE /api/members/:id/not-now': MEMBER_WRITES,
  'GET /api/members/:id/recommendations': MEMBER_READS,
  'Query.asks': MEMBER_READS,
  'Query.feedback': MEMBER_READS,
  'Mutation.turnTo': MEMBER_WRITES,
  'Mutation.takeBackAsk': MEMBER_WRITES,
  'Mutation.giveFeedback': MEMBER_WRITES,
  'Mutation.withdrawFeedback': MEMBER_WRITES,
  'Mutation.notNow': MEMBER_WRITES,

  // The network.
  'GET /api/network/layers': READ,
  'GET /api/network/measures': READ,
  'GET /api/network/figures': READ,
  'GET /api/network/view': READ,
  'GET /api/network/roles': READ,
  'GET /api/network/departures/:member': READ,
  'GET /api/network/comparison': READ,
  'GET /api/network/overlaps': READ,
  'GET /api/network/file': READ,
  'GET /api/network/picture': READ,
  'GET /api/network/series': READ,
  'POST /api/network/imports': KEEPER,
  'Query.networkFigures': READ,
  'Query.network': READ,
  'Query.networkRoles': READ,
  'Query.networkDeparture': READ,
  'Query.networkComparison': READ,
  'Query.networkSeries': READ,
  'Query.networkOverlaps': READ,
  'Mutation.importNetwork': KEEPER,

  // Sub-groups: facilitators make them, members answer what they are invited to.
  'GET /api/formats': READ,
  'POST /api/seedings': FACILITATOR_WRITES,
  'GET /api/seedings/:id': FACILITATOR_READS,
  'DELETE /api/seedings/:id': FACILITATOR_WRITES,
  'GET /api/seedings/:id/events': FACILITATOR_READS,
  'GET /api/proposals': MEMBER_READS,
  'POST /api/proposals': FACILITATOR_WRITES,
  'GET /api/proposals/:id': MEMBER_READS,
  'GET /api/proposals/:id/versions': MEMBER_READS,
  'GET /api/proposals/:id/difference': MEMBER_READS,
  'POST /api/proposals/:id/changes': FACILITATOR_WRITES,
  'POST /api/proposals/:id/undo': FACILITATOR_WRITES,
  'POST /api/proposals/:id/redo': FACILITATOR_WRITES,
  'GET /api/proposals/:id/groups/:number/invitations/:member': MEMBER_READS,
  'PUT /api/proposals/:id/groups/:number/invitations/:member': MEMBER_WRITES,
  'PUT /api/proposals/:id/groups/:number/group': FACILITATOR_WRITES,
  'GET /api/seeded-groups': MEMBER_READS,
  'PATCH /api/seeded-groups/:id': FACILITATOR_WRITES,
  'PUT /api/seeded-groups/:id/members/:member': MEMBER_WRITES,
  'DELETE /api/seeded-groups/:id/members/:member': MEMBER_WRITES,
  'POST /api/seeded-groups/:id/meetings': FACILITATOR_WRITES,
  'PUT /api/seeded-groups/:id/closing': FACILITATOR_WRITES,
  'DELETE /api/seeded-groups/:id/closing': FACILITATOR_WRITES,
  'Query.formats': READ,
  'Query.seeding': FACILITATOR_READS,
  'Subscription.seeding': FACILITATOR_READS,
  'Mutation.seed': FACILITATOR_WRITES,
  'Mutation.cancelSeeding': FACILITATOR_WRITES,
  'Query.proposals': MEMBER_READS,
  'Query.proposal': MEMBER_READS,
  'Query.proposalDifference': MEMBER_READS,
  'Query.invitation': MEMBER_READS,
  'Mutation.saveProposal': FACILITATOR_WRITES,
  'Mutation.answerInvitation': MEMBER_WRITES,
  'Mutation.changeProposal': FACILITATOR_WRITES,
  'Mutation.undoProposal': FACILITATOR_WRITES,
  'Mutation.redoProposal': FACILITATOR_WRITES,
  'Query.seededGroups': MEMBER_READS,
  'Mutation.makeGroup': FACILITATOR_WRITES,
  'Mutation.closeGroup': FACILITATOR_WRITES,
  'Mutation.reopenGroup': FACILITATOR_WRITES,
  'Mutation.changeGroup': FACILITATOR_WRITES,
  'Mutation.joinGroup': MEMBER_WRITES,
  'Mutation.leaveGroup': MEMBER_WRITES,
  'Mutation.addMeeting': FACILITATOR_WRITES,

  // Forms: facilitators make them, members fill them in.
  'GET /api/forms': MEMBER_READS,
  'POST /api/forms': FACILITATOR_WRITES,
  'GET /api/forms/:id': MEMBER_READS,
  'PATCH /api/forms/:id': FACILITATOR_WRITES,
  'DELETE /api/forms/:id': FACILITATOR_WRITES,
  'GET /api/forms/:id/answers': FACILITATOR_READS,
  'PUT /api/forms/:id/answers/:member': MEMBER_WRITES,
  'DELETE /api/forms/:id/answers/:member': MEMBER_WRITES,
  'POST /api/forms/:id/table': FACILITATOR_WRITES,
  'Query.forms': MEMBER_READS,
  'Query.form': MEMBER_READS,
  'Query.formAnswers': FACILITATOR_READS,
  'Mutation.makeForm': FACILITATOR_WRITES,
  'Mutation.changeForm': FACILITATOR_WRITES,
  'Mutation.removeForm': FACILITATOR_WRITES,
  'Mutation.answerForm': MEMBER_WRITES,
  'Mutation.takeBackFormAnswers': MEMBER_WRITES,
  'Mutation.takeFormTable': FACILITATOR_WRITES,
};
