/** What the header of a query file says about one parameter: `[{ id: 'string' }]` is a list of maps with an `id`. */
export type ParameterKind =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'map'
  | 'list'
  | 'string[]'
  | 'integer[]'
  | 'number[]'
  | 'boolean[]'
  | 'map[]'
  | { readonly [field: string]: ParameterKind }
  | readonly [{ readonly [field: string]: ParameterKind }];

/** What the runner needs to know of a query: where to send it and how to hand over its parameters. */
export interface QueryFacts {
  readonly access: 'read' | 'write';
  /** Seeks everything by its id: the plan made on an empty graph stays the right one, however much the graph grows. */
  readonly plannedOnce?: true;
  readonly parameters: Readonly<Record<string, ParameterKind>>;
}
