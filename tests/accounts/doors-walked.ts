import type { Express } from 'express';
import { graphqlSchema } from '../../src/api/graphql/schema.ts';

interface Layer {
  readonly route?: { readonly path: string | RegExp; readonly stack: readonly { readonly method?: string }[] };
  readonly handle: { readonly stack?: readonly Layer[] };
  /** Where a router was put, such as `/api`; `/` for one that stands in another. */
  readonly rawPath?: string | readonly string[];
}

/** Every route of the real routers, as `METHOD /path`; what answers all methods alike (405) is none. */
export function restDoors(app: Express): string[] {
  const found = new Set<string>();
  const walk = (layers: readonly Layer[], at: string): void => {
    for (const layer of layers) {
      if (layer.route !== undefined) {
        const { path, stack } = layer.route;
        if (typeof path !== 'string') continue;
        for (const { method } of stack)
          if (method !== undefined) found.add(`${method.toUpperCase()} ${at}${path === '/' && at !== '' ? '' : path}`);
      } else if (layer.handle.stack !== undefined) walk(layer.handle.stack, at + mountOf(layer));
    }
  };
  walk((app.router as unknown as { stack: readonly Layer[] }).stack, '');
  return [...found].sort();
}

const mountOf = ({ rawPath }: Layer): string => (typeof rawPath === 'string' && rawPath !== '/' ? rawPath : '');

/** Every field that an operation can begin with, as `Query.ask`. */
export function graphqlDoors(): string[] {
  const schema = graphqlSchema();
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
    .flatMap((root) => Object.keys(root?.getFields() ?? {}).map((name) => `${root?.name}.${name}`))
    .sort();
}
