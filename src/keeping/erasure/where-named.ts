import { RECORD_TYPES, type RecordType } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { labelFate, type NamedFate, WORDS_OF_PEOPLE } from './fates.ts';
import type { Naming, Text } from './naming.ts';

/** A thing or relation whose texts name somebody. */
export interface NamedThing {
  readonly kind: 'node' | 'relation';
  readonly key: string;
  readonly label: string;
  readonly id: string | null;
  readonly fate: NamedFate;
  /** Those of its texts that do, by the name of the property. */
  readonly texts: Readonly<Record<string, Text>>;
}

/** Looking through every text of the graph may take this long, in milliseconds. */
const PATIENCE = 3_600_000;

/** Every thing and relation that names somebody, themselves left out. */
export async function* whereNamed(graph: Graph, naming: Naming, self: string): AsyncGenerator<NamedThing> {
  const words = naming.words;
  const kept = (texts: readonly unknown[], fate: NamedFate): Record<string, Text> =>
    Object.fromEntries(
      (texts as readonly { name: string; value: Text }[]).flatMap(({ name, value }) =>
        (fate === 'text' ? naming.isIn(value) : naming.mark(value, '').toString() !== value.toString())
          ? [[name, value]]
          : [],
      ),
    );
  for await (const row of graph.stream('erasure/named', { words }, { timeout: PATIENCE })) {
    if (row.label === 'Member' && row.id === self) continue;
    const fate = labelFate(row.label);
    const texts = kept(row.texts, fate);
    if (Object.keys(texts).length > 0) yield { kind: 'node', key: row.key, label: row.label, id: row.id, fate, texts };
  }
  for await (const row of graph.stream('erasure/named-relations', { words }, { timeout: PATIENCE })) {
    const fate = WORDS_OF_PEOPLE.includes(row.type) ? 'text' : 'mark';
    const texts = kept(row.texts, fate);
    if (Object.keys(texts).length > 0) yield { kind: 'relation', key: row.key, label: row.type, id: null, fate, texts };
  }
}

/** The record type of a label; undefined for what is no record. */
export const recordTypeOf = (label: string): RecordType | undefined =>
  RECORD_TYPES.find((type) => type === label.toLowerCase());
