import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { refuseBehind } from '../http/wall.ts';
import type { GraphqlContext } from './builder.ts';

/** Every field that an operation can begin with stands behind the table of rights, as `Query.ask`, `Mutation.turnTo`, … */
export function wallRoots(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    for (const field of Object.values(root?.getFields() ?? {})) {
      const door = `${root?.name}.${field.name}`;
      const { resolve = defaultFieldResolver, subscribe } = field;
      const pass = (context: unknown): void => refuseBehind((context as GraphqlContext).request.wall(door));
      field.resolve = (source, given, context, info) => {
        pass(context);
        return resolve(source, given, context, info);
      };
      if (subscribe !== undefined)
        field.subscribe = (source, given, context, info) => {
          pass(context);
          return subscribe(source, given, context, info);
        };
    }
  return schema;
}
