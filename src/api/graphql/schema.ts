import type { GraphQLSchema } from 'graphql';
import './accounts.ts';
import './acquaintance.ts';
import './artefact.ts';
import './discussion.ts';
import './exchange.ts';
import './gathering-places.ts';
import './forms.ts';
import './keeping.ts';
import './lists.ts';
import './member.ts';
import './network.ts';
import './living-groups.ts';
import './own.ts';
import './proposals.ts';
import './same-person.ts';
import './query.ts';
import './seedings.ts';
import './sharing.ts';
import './topic.ts';
import './voice.ts';
import { builder } from './builder.ts';
import { wallRoots } from './wall-roots.ts';

let made: GraphQLSchema | undefined;

/** The community as a graph to walk, and the same answers as under `/api`. */
export function graphqlSchema(): GraphQLSchema {
  made ??= wallRoots(builder.toSchema());
  return made;
}
