import { type Community, NODE_TYPES, type NodeType } from '../../src/community/index.ts';
import { BACKWARDS, RELATIONS } from '../../src/community/relations.ts';

/** All that a community holds, in words: what two that were made in different ways must have in common. */
export function told(community: Community) {
  const { size, ids, types, days, ended, visibility, accepted, members, topics, verdicts, latestDay } = community;
  return {
    ...{ version: community.version, size, starts: [...community.starts], latestDay, medianAge: community.medianAge },
    nodes: ids.map((id, node) => ({
      ...{ id, type: types[node], day: days[node], ended: ended[node], visibility: visibility[node] },
      ...{ accepted: accepted[node], member: members.get(node), topic: topics.get(node), verdict: verdicts.get(node) },
      found: community.find(NODE_TYPES[types[node] ?? 0] as NodeType, id),
      edges: Array.from({ length: (community.offsets[node + 1] ?? 0) - (community.offsets[node] ?? 0) }, (_, at) => {
        const edge = (community.offsets[node] ?? 0) + at;
        const relation = community.relations[edge] ?? 0;
        return [
          `${(relation & BACKWARDS) === 0 ? '→' : '←'} ${RELATIONS[relation & ~BACKWARDS]}`,
          ids[community.targets[edge] ?? 0],
          community.edgeIds[community.ownIds[edge] ?? 0],
          community.roleNames[community.roles[edge] ?? 0],
          ...[community.since[edge], community.until[edge], community.strengths[edge]],
        ].join(' ');
      }),
    })),
    members: [...members.keys()],
    topics: [...topics.keys()],
    verdicts: [...verdicts.keys()],
  };
}
