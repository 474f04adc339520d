import neo4j from 'neo4j-driver';
import { AppError } from '../../domain/index.ts';

/** Properties as a backup writes them: fractions apart from whole numbers, lists of fractions as their bytes. */
export type WrittenProperties = Readonly<Record<string, unknown>>;

/** What a row says of one thing's properties. */
export interface ReadProperties {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly fractions: readonly string[];
  readonly others: readonly string[];
}

/** `what` is named where a property is of a kind that no backup holds. */
export function writeProperties({ properties, fractions, others }: ReadProperties, what: string): WrittenProperties {
  if (others.length > 0)
    throw new AppError(
      'internal',
      `${what} has ${others.join(', ')}, of a kind that a backup does not hold: tell whoever keeps Maillon's code`,
    );
  const isFraction = new Set(fractions);
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, isFraction.has(name) ? writeFraction(value) : value]),
  );
}

/** Properties as the driver takes them: whole numbers stay whole. */
export function readProperties(written: WrittenProperties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, readValue(value)]));
}

function writeFraction(value: unknown): object {
  if (!Array.isArray(value)) return { f: Number.isFinite(value) ? value : String(value) };
  const numbers = value as number[];
  // Vectors come from a model that counts in singles: half the bytes hold all of them.
  const single = numbers.every((number) => Object.is(Math.fround(number), number));
  const array = single ? Float32Array.from(numbers) : Float64Array.from(numbers);
  return { [single ? 'f4' : 'f8']: Buffer.from(array.buffer).toString('base64') };
}

function readValue(value: unknown): unknown {
  if (typeof value === 'number') return neo4j.int(value);
  if (Array.isArray(value)) return value.map(readValue);
  if (typeof value !== 'object' || value === null) return value;
  const { f, f4, f8 } = value as { f?: unknown; f4?: string; f8?: string };
  if (f4 !== undefined) return Array.from(new Float32Array(bytesOf(f4)));
  if (f8 !== undefined) return Array.from(new Float64Array(bytesOf(f8)));
  return Number(f);
}

function bytesOf(base64: string): ArrayBuffer {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
