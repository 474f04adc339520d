import { dayOf, idOf } from '../community/index.ts';
import type { Language, Viewer } from '../domain/index.ts';
import type { Named } from './named.ts';
import { type NextStep, type Role, type RoleEvidence, rolesOf } from './roles.ts';
import { sayNext } from './say-next.ts';
import { ROLE_LABELS, sayEvidence, sayRole } from './say-role.ts';
import type { Scene } from './scene.ts';
import type { Measured } from './work/network-work.ts';

/** A place in the network, in words. */
export interface RoleCard {
  readonly member: string;
  readonly memberName: string;
  readonly role: Role;
  readonly roleLabel: string;
  readonly isOverloaded: boolean;
  readonly text: string;
  readonly evidence: readonly (RoleEvidence & { readonly text: string })[];
  readonly next: NextCard | null;
}

/** What can be done next: a sentence, and whom and what it opens. */
export interface NextCard {
  readonly do: NextStep['do'];
  readonly text: string;
  readonly members: readonly Named[];
  readonly topic: Named | null;
}

/** Places that call for a next step; a member reads their own alone, and of others only those whom they see by name. */
export function roleCards(
  scene: Scene,
  viewer: Viewer,
  { nodes: values }: Pick<Measured, 'nodes'>,
  { language, today }: { readonly language: Language; readonly today: Date },
): RoleCard[] {
  const { community, names, audience, projection, isNamed } = scene;
  const nameOf = (node: number): string => scene.nameOf(node, language);
  const named = (node: number): Named => ({ id: idOf(community, node), name: nameOf(node) });
  const empty = new Float64Array(projection.nodes.length);
  const measures = {
    inDegree: values.get('inDegree') ?? empty,
    betweenness: values.get('betweenness') ?? empty,
  };
  const readings = rolesOf(community, names, audience, projection, measures, {
    about: (member) => viewer.kind === 'keeper' || member === audience.self,
    today: dayOf(today.toISOString()),
    mayName: isNamed,
  });
  return readings.map((reading) => {
    const next = sayNext(reading, nameOf, language);
    return {
      ...{ member: idOf(community, reading.member), memberName: nameOf(reading.member) },
      ...{ role: reading.role, roleLabel: ROLE_LABELS[reading.role][language], isOverloaded: reading.isOverloaded },
      text: sayRole(reading, nameOf, language),
      evidence: reading.evidence.map((one) => ({ ...one, text: sayEvidence(one, language) })),
      next: next && {
        ...{ do: next.do, text: next.text, members: next.members.map(named) },
        topic: next.topic === null ? null : named(next.topic),
      },
    };
  });
}
