import { type Community, type CommunityNames, idOf, nameOfTopic } from '../community/index.ts';
import type { Language } from '../domain/index.ts';

/** What a node is called, topics in a language; its id where it has no name. */
export function nameIn(community: Community, names: CommunityNames, node: number, language?: Language): string {
  return (
    nameOfTopic(community, node, language) ??
    names.members.get(node)?.name ??
    names.groups.get(node) ??
    names.artefacts.get(node) ??
    idOf(community, node)
  );
}
