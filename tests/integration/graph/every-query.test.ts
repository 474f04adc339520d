import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readQueryFiles } from '../../../scripts/cypher/query-files.mjs';
import { toDriverParameters } from '../../../src/graph/driver-values.ts';
import { ensureVectorIndex, type QueryName } from '../../../src/graph/index.ts';
import { QUERY_FACTS } from '../../../src/graph/queries.gen.ts';
import type { ParameterKind } from '../../../src/graph/query-facts.ts';
import { readQuery } from '../../../src/graph/query-text.ts';
import { openTestGraph } from '../../support/test-graph.ts';

const DIMENSIONS = 384;
/** A map whose fields the header does not name: with the ids that lists of maps hold. */
const MAP = { id: 'sample', member: 'sample', topic: 'sample' };

let driver: Driver;

beforeAll(async () => {
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password ?? ''));
  const graph = await openTestGraph();
  await ensureVectorIndex(graph, DIMENSIONS);
  await graph.close();
});
afterAll(() => driver.close());

/** A value of its kind; a few parameters must name something that exists. */
function sample(kind: ParameterKind, name: string): unknown {
  if (/index$/i.test(name)) return 'passages_any';
  if (typeof kind === 'object') {
    if (Array.isArray(kind)) return [sample(kind[0], name)];
    return Object.fromEntries(Object.entries(kind).map(([field, of]) => [field, sample(of, field)]));
  }
  if (kind.endsWith('[]')) {
    const one = sample(kind.slice(0, -2) as ParameterKind, name);
    return kind === 'number[]' ? Array.from({ length: DIMENSIONS }, () => 0.05) : [one];
  }
  return { string: 'sample', integer: 3, number: 0.5, boolean: true, map: MAP, list: [] }[kind as 'string'];
}

/** `r` reads, `w` and `rw` write, `s` changes the schema: what Neo4j itself says of a query. */
const TYPES = { read: ['r', 's'], write: ['w', 'rw', 's', 'sw'] };

/** Steps of a plan whose cost grows with the graph. */
const SCANS = /AllNodesScan|Label\w*Scan|Type\w*Scan|AllRelationshipsScan|NodeIndexScan|CartesianProduct/;

function stepsOf(plan: Plan | false): string[] {
  return plan ? [plan.operatorType, ...plan.children.flatMap(stepsOf)] : [];
}

describe.each(readQueryFiles().queries)('$name', ({ name, columns, access, plannedOnce }) => {
  const facts = QUERY_FACTS[name as QueryName];

  test('is planned, run and answered on a real Neo4j with the columns, access and plan of its header', async () => {
    const values = Object.entries(facts.parameters).map(([parameter, kind]) => [parameter, sample(kind, parameter)]);
    const parameters = toDriverParameters(name, facts, Object.fromEntries(values));
    const session = driver.session({ defaultAccessMode: access === 'read' ? neo4j.session.READ : neo4j.session.WRITE });
    const transaction = session.beginTransaction();
    try {
      const plan = transaction.run(`EXPLAIN ${readQuery(name)}`, parameters);
      expect(await plan.keys()).toEqual(columns.map((column) => column.name));
      const summary = await plan.summary();
      expect(TYPES[access]).toContain(summary.queryType);
      if (plannedOnce) expect(stepsOf(summary.plan).filter((step) => SCANS.test(step))).toEqual([]);
      await transaction.run(readQuery(name), parameters);
    } finally {
      await transaction.rollback();
      await session.close();
    }
  });
});
