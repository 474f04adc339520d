import { idOf } from '../community/index.ts';
import { AppError, type Language, type Viewer } from '../domain/index.ts';
import { departureOf } from './departure.ts';
import type { LayerName } from './layers.ts';
import type { Named } from './named.ts';
import { sayDeparture, sayWhyGroup, sayWhyTopic } from './say-departure.ts';
import type { Scene } from './scene.ts';
import { LAYER_WORDS } from './words/layer-words.ts';

/** Somebody who could step in, and why they. */
export interface StandIn extends Named {
  readonly why: string;
}

/** What would be lost if a member left. Who has no name for the viewer is counted, and named nowhere. */
export interface DepartureCard {
  readonly member: string;
  readonly name: string;
  readonly lines: readonly string[];
  /** Their ties in each layer looked at. */
  readonly ties: readonly { readonly layer: LayerName; readonly label: string; readonly number: number }[];
  /** Parts that would fall away from the rest: how many people, and who of them has a name. */
  readonly cutOff: readonly { readonly number: number; readonly people: readonly Named[] }[];
  /** Topics that at most two others are known to know: how many these are, and who could step in. */
  readonly topics: readonly (Named & { readonly left: number; readonly stepIn: readonly StandIn[] })[];
  readonly groups: readonly (Named & {
    readonly role: string | null;
    readonly staying: number;
    readonly stepIn: readonly StandIn[];
  })[];
  readonly answers: { readonly given: number; readonly accepted: number };
}

/** What is lost if somebody leaves is told to themselves and to the keeper. */
export function departureCard(scene: Scene, viewer: Viewer, id: string, language: Language): DepartureCard {
  const { community, audience, projection, isNamed } = scene;
  if (viewer.kind === 'member' && viewer.id !== id)
    throw new AppError('forbidden', 'what is lost if somebody leaves is shown to them and to the keeper');
  const member = community.find('member', id);
  if (member < 0 || !audience.sees(member))
    throw new AppError('not-found', `no member ${JSON.stringify(id.slice(0, 80))} here: look for one by name first`);
  const mayName = (node: number): boolean => node === member || isNamed(node);
  const nameOf = (node: number): string => scene.nameOf(node, language);
  const named = (node: number): Named => ({ id: idOf(community, node), name: nameOf(node) });
  const departure = departureOf(community, audience, projection, member, mayName);
  return {
    ...{ member: id, name: nameOf(member) },
    lines: sayDeparture(departure, nameOf, language, mayName),
    ties: departure.ties.map(({ layer, number }) => ({ layer, label: LAYER_WORDS[layer][language].label, number })),
    cutOff: departure.cutOff.map((part) => ({ number: part.length, people: part.filter(mayName).map(named) })),
    topics: departure.topics.map(({ topic, left, stepIn }) => ({
      ...named(topic),
      left: left.length,
      stepIn: stepIn.map((one) => ({ ...named(one.member), why: sayWhyTopic(topic, one.knows, nameOf, language) })),
    })),
    groups: departure.groups.map(({ group, role, staying, couldStepIn, roles }) => ({
      ...named(group),
      ...{ role: role === '' ? null : role, staying },
      stepIn: couldStepIn.map((one, place) => ({ ...named(one), why: sayWhyGroup(roles[place] ?? null, language) })),
    })),
    answers: departure.answers,
  };
}
