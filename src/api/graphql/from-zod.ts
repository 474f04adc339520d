import { z } from 'zod';
import { NAMED_SCHEMAS } from '../schema-names.ts';
import { builder, type Seen } from './builder.ts';

/** A GraphQL type with the fields of a zod schema: the same names as in JSON, because they are made from the same place. */
export type FromZod<Value> = ReturnType<typeof builder.objectRef<Seen<Value>>>;

type Scalar = 'String' | 'Int' | 'Float' | 'Boolean' | 'JSON';
type FieldBuilder = Parameters<Parameters<typeof builder.objectFields>[1]>[0];

const made = new Map<z.ZodObject, FromZod<never>>();
const names = new Map<unknown, string>(Object.entries(NAMED_SCHEMAS).map(([name, schema]) => [schema, name]));

/** Makes the type once; asked again for the same schema, gives the same type. */
export function objectFromZod<Value>(schema: z.ZodObject & z.ZodType<Value>, fallbackName: string): FromZod<Value> {
  const known = made.get(schema);
  if (known !== undefined) return known as unknown as FromZod<Value>;
  const name = names.get(schema) ?? fallbackName;
  const ref = builder.objectRef<Seen<Value>>(name);
  made.set(schema, ref as unknown as FromZod<never>);
  const description = schema.description;
  ref.implement({
    ...(description === undefined ? {} : { description }),
    fields: (t) => fieldsFromZod(t as unknown as FieldBuilder, schema, name) as never,
  });
  return ref as unknown as FromZod<Value>;
}

/** The fields of a schema on a type made elsewhere; `leaveOut` are those that the type walks to instead. */
export function fieldsFromZod(t: FieldBuilder, schema: z.ZodObject, name: string, leaveOut: readonly string[] = []) {
  const keys = Object.keys(schema.shape).filter((key) => !leaveOut.includes(key));
  return Object.fromEntries(
    keys.map((key) => {
      const { type, nullable, list, description } = readField(schema.shape[key] as z.ZodType, `${name}${capital(key)}`);
      const field = t.field({
        type: (list ? [type] : type) as never,
        nullable: nullable as never,
        ...(description === undefined ? {} : { description }),
        resolve: ((parent: Seen<Record<string, unknown>>) => wrap(parent, parent.value[key], type)) as never,
      });
      return [key, field];
    }),
  );
}

/** Objects go on with the view of their parent; scalars are as they are. */
function wrap(parent: Seen<unknown>, value: unknown, type: Scalar | FromZod<never>): unknown {
  if (typeof type === 'string' || value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => ({ view: parent.view, value: item }));
  return { view: parent.view, value };
}

interface Field {
  readonly type: Scalar | FromZod<never>;
  readonly nullable: boolean;
  readonly list: boolean;
  readonly description: string | undefined;
}

function readField(schema: z.ZodType, name: string): Field {
  const description = schema.description;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    const inner = readField(schema.unwrap() as z.ZodType, name);
    return { ...inner, nullable: true, description: description ?? inner.description };
  }
  if (schema instanceof z.ZodArray)
    return { ...readField(schema.element as z.ZodType, singular(name)), list: true, description };
  const one = { nullable: false, list: false, description };
  if (schema instanceof z.ZodObject) return { ...one, type: objectFromZod(schema, name) as unknown as FromZod<never> };
  if (schema instanceof z.ZodBoolean) return { ...one, type: 'Boolean' };
  if (schema instanceof z.ZodNumber) return { ...one, type: schema.format === 'safeint' ? 'Int' : 'Float' };
  // Word lists too: some of our words hold a hyphen, which GraphQL's own enumerations cannot say.
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return { ...one, type: 'String' };
  // Names that are not known beforehand, such as those of measures.
  if (schema instanceof z.ZodRecord) return { ...one, type: 'JSON' };
  throw new Error(`${name}: no GraphQL type is known for a ${schema.def.type}`);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
