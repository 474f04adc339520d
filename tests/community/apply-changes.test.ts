import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/community/apply-changes.ts';
import { CommunityBuilder } from '../../src/community/build.ts';
import type { Community } from '../../src/community/index.ts';
import { factsOfItem, factsOfMember, factsOfTopic, type NodeFacts } from '../../src/community/node-facts.ts';
import type { NodeType } from '../../src/community/relations.ts';
import type { EdgeRow } from '../../src/community/rows.ts';
import { told } from './told.ts';

/** What a graph would hold: nodes by type and id, edges as rows. */
class SmallGraph {
  readonly nodes = new Map<string, NodeFacts>();
  edges: EdgeRow[] = [];

  put(facts: NodeFacts): void {
    this.nodes.set(`${facts.type} ${facts.id}`, facts);
  }

  remove(type: NodeType, id: string): void {
    this.nodes.delete(`${type} ${id}`);
    this.edges = this.edges.filter((edge) => !isAt(edge, type, id));
  }

  read(): Community {
    const builder = new CommunityBuilder();
    // In the opposite order of coming: it must not matter.
    for (const edge of [...this.edges].reverse()) builder.edge(edge);
    for (const facts of this.nodes.values()) builder.node(facts);
    return builder.build('now');
  }
}

function isAt(edge: EdgeRow, type: string, id: string): boolean {
  return (edge.fromType === type && edge.fromId === id) || (edge.toType === type && edge.toId === id);
}

const TYPES = ['member', 'topic', 'question', 'artefact', 'endorsement', 'feedback'] as const;
const name = fc.record({ type: fc.constantFrom(...TYPES), id: fc.constantFrom('a', 'b', 'c', 'd', 'e') });
const day = fc.constantFrom(null, '2024-01-01', '2025-06-01', '2026-02-03');

const facts = fc
  .record({ name, day, visibility: fc.constantFrom('everyone', 'community', 'hidden'), flag: fc.boolean() })
  .map(({ name: { type, id }, day: date, visibility, flag }): NodeFacts => {
    if (type === 'member')
      return factsOfMember({
        ...{
          id,
          visibility,
          paused: flag,
          notNow: date,
          since: date,
          until: null,
          participation: null,
          languages: ['fr'],
        },
        askBudget: flag ? 2 : null,
      });
    if (type === 'topic')
      return factsOfTopic({ id, label: flag ? id : null, labelFr: null, labelNl: null, labelEn: null, names: [id] });
    const verdict = type === 'feedback' && flag ? 'helped' : null;
    return factsOfItem({ type, id, date, ended: null, accepted: flag, verdict }) as NodeFacts;
  });

const edge = fc.record({
  relation: fc.constantFrom('AUTHORED', 'ABOUT', 'TIE', 'CONCERNS', 'ENDORSES', 'RELATED_TO', 'WORKS_FOR'),
  ...{ from: name, to: name, since: day, until: day },
  id: fc.constantFrom('1', '2', '3'),
  role: fc.constantFrom(null, 'host', 'guest'),
  strength: fc.constantFrom(null, 0, 3),
});

const step = fc.record({
  what: fc.constantFrom('written', 'written', 'facts', 'removed', 'tied', 'untied'),
  ...{ facts, name, edge, edges: fc.array(edge, { maxLength: 4 }) },
});

function rowOf({
  relation,
  from,
  to,
  id,
  ...more
}: typeof edge extends fc.Arbitrary<infer Edge> ? Edge : never): EdgeRow {
  const isTie = relation === 'TIE';
  return {
    ...{ relation, ...more, id: isTie ? id : null },
    ...{ fromType: isTie ? 'member' : from.type, fromId: from.id, toType: isTie ? 'member' : to.type, toId: to.id },
  };
}

/** Carries out one change, and gives what a log would say of it. */
function carryOut(graph: SmallGraph, { what, ...drawn }: typeof step extends fc.Arbitrary<infer Step> ? Step : never) {
  const { type, id } = drawn.facts;
  switch (what) {
    case 'written':
      graph.remove(type, id);
      graph.put(drawn.facts);
      // Of a tie's id there is one at most; a relation from a thing to itself is none.
      for (const row of drawn.edges.map((one) => rowOf({ ...one, from: { type, id } as typeof one.from })))
        if (row.relation !== 'TIE' && `${row.fromType} ${row.fromId}` !== `${row.toType} ${row.toId}`)
          graph.edges.push(row);
      return { node: { type, id } };
    case 'facts':
      if (!graph.nodes.has(`${type} ${id}`)) return {};
      graph.put(drawn.facts);
      return { facts: { type, id } };
    case 'removed':
      graph.remove(drawn.name.type, drawn.name.id);
      return { node: drawn.name };
    default: {
      const tie = rowOf({ ...drawn.edge, relation: 'TIE' });
      graph.edges = graph.edges.filter((one) => one.id !== tie.id);
      if (what === 'tied' && tie.fromId !== tie.toId) graph.edges.push(tie);
      return { tie: tie.id as string };
    }
  }
}

describe('a community to which small changes were applied', () => {
  it('is the same as one read afresh, whatever changed', () => {
    const law = fc.property(
      fc.array(facts, { maxLength: 25 }),
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      (there, batches) => {
        const graph = new SmallGraph();
        for (const one of there) graph.put(one);
        let community = graph.read();
        for (const batch of batches) {
          const before = told(community);
          const held = community;
          const done = batch.map((one) => carryOut(graph, one));
          const changed = done.flatMap(({ node }) => node ?? []);
          const ties = [...new Set(done.flatMap(({ tie }) => tie ?? []))];
          const known = [...changed, ...done.flatMap((one) => ('facts' in one ? (one.facts ?? []) : []))];
          const names = new Set(known.map(({ type, id }) => `${type} ${id}`));
          community = applyChanges(
            community,
            {
              ...{ changed, ties },
              nodes: [...names].flatMap((one) => graph.nodes.get(one) ?? []),
              edges: graph.edges.filter(
                (one) => changed.some(({ type, id }) => isAt(one, type, id)) || ties.includes(one.id ?? ''),
              ),
            },
            'now',
          );
          expect(told(community)).toEqual(told(graph.read()));
          expect(told(held)).toEqual(before);
        }
      },
    );
    fc.assert(law, { numRuns: 60 });
  });
});
