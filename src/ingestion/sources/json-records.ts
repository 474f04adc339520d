import { type JsonValue, jsonValues } from '../reading/json-values.ts';
import { withoutRepeats } from '../reading/repeated-keys.ts';
import type { SourceItem, SourceReader } from '../reading/source.ts';
import { REJECTS, sourceName } from '../reading/source-name.ts';

/** Records as one list, or laid out over several lines each: a community file in another dress. */
export const jsonRecords: SourceReader = {
  kind: 'community-file',
  about: 'a JSON list of records (.json, also .gz)',
  async takes(found) {
    const [, ending] = /\.(json|ndjson|jsonl)(\.gz)?$/i.exec(found.name) ?? [];
    if (ending === undefined || found.entries !== undefined) return false;
    const beginning = (await found.beginning()).toString('utf8').replace(/^\ufeff/, '');
    if (/^\s*\[|^\s*\{[ \t]*\r?\n/.test(beginning)) return /"type"\s*:/.test(beginning);
    return ending.toLowerCase() === 'json' && /^\s*\{[^\n]*"type"\s*:/.test(beginning);
  },
  open: ({ path, name, bytes }) => ({
    kind: 'community-file',
    name: sourceName(name),
    isPart: REJECTS.test(name),
    isCorrection: REJECTS.test(name),
    bytes,
    async *items(onBytes) {
      for await (const values of jsonValues(path, onBytes)) yield values.map((value) => toItem(name, value));
    },
  }),
};

function toItem(file: string, { line, value, fault, text }: JsonValue): SourceItem {
  return {
    place: { file, line },
    original: () => (fault === undefined ? JSON.stringify(value) : text.replace(/\s*\n\s*/g, ' ')),
    ...(fault === undefined ? withoutRepeats(value, text) : { value, fault }),
    bytes: text.length,
  };
}
