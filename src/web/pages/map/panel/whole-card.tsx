import type { ReactNode } from 'react';
import { useSpeech } from '../../../messages/say.ts';
import { neighboursOf } from '../look/neighbours.ts';
import { isUnnamed } from '../look/node-classes.ts';
import type { Network } from '../use-network.ts';

/** The whole in a few sentences, while nobody is chosen. */
export function WholeCard(props: { readonly network: Network }): ReactNode {
  const { language, say } = useSpeech();
  const { nodes, edges } = props.network.view;
  const circles = props.network.view.communities.filter(({ size }) => size > 1).length;
  const people = nodes.filter(({ type, id }) => type === 'member' || isUnnamed(id));
  const alone = people.filter(({ id }) => neighboursOf(props.network.view, id).length === 0).length;
  const unnamed = people.filter(({ id }) => isUnnamed(id)).length;
  const things = ['topic', 'group', 'challenge'].flatMap((type) => {
    const count = nodes.filter((node) => node.type === type).length;
    return count === 0 ? [] : [say('map.thing', { type, count })];
  });
  return (
    <section>
      <h2>{say('map.whole')}</h2>
      <p className="map-figures">{say('map.counts', { people: people.length, ties: edges.length })}</p>
      {things.length > 0 && <p>{say('map.things', { things: new Intl.ListFormat(language).format(things) })}</p>}
      {circles > 1 && <p>{say('map.communities', { count: circles })}</p>}
      {alone > 0 && <p>{say('map.alone', { count: alone })}</p>}
      {unnamed > 0 && <p>{say('map.unnamedCount', { count: unnamed })}</p>}
      <p className="hint">{say('map.chooseSomebody')}</p>
    </section>
  );
}
