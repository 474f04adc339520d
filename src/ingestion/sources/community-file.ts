import { broken, UTF8_MARK } from '../reading/broken.ts';
import { BrokenFileError, type OnBytes } from '../reading/file-bytes.ts';
import { type FileLine, fileLines, MAX_LINE_BYTES } from '../reading/file-lines.ts';
import { whyNotJson } from '../reading/not-json.ts';
import { withoutRepeats } from '../reading/repeated-keys.ts';
import type { SourceItem, SourceReader } from '../reading/source.ts';
import { REJECTS, sourceName } from '../reading/source-name.ts';
import { type Finding, showValue } from '../record/fault.ts';

/** One record a line: what an export writes, and what is handed back for correction. */
export const communityFile: SourceReader = {
  kind: 'community-file',
  about: 'a community file (.ndjson, .jsonl; also .gz)',
  takes: (found) => found.entries === undefined && /\.(ndjson|jsonl)(\.gz)?$/i.test(found.name),
  open: ({ path, name, bytes }) => ({
    kind: 'community-file',
    name: sourceName(name),
    // Records that were set aside are a part of a community, never the whole of it.
    isPart: REJECTS.test(name),
    isCorrection: REJECTS.test(name),
    bytes,
    items: (onBytes) => readCommunityFile(path, name, onBytes),
  }),
};

const WIDE_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads newline-delimited JSON, packed or not; `file` is the name that messages use. */
async function* readCommunityFile(path: string, file: string, onBytes: OnBytes): AsyncGenerator<readonly SourceItem[]> {
  let last = 0;
  try {
    for await (const lines of fileLines(path, onBytes)) {
      last = lines.at(-1)?.number ?? last;
      const first = lines[0];
      if (first?.number === 1 && WIDE_MARKS.some((mark) => first.bytes.subarray(0, 2).equals(mark))) {
        yield [broken(file, 1, 'wrong-encoding', 'the file is UTF-16: save it as UTF-8 and import it again')];
        return;
      }
      yield lines.filter((line) => line.length > 0).flatMap((line) => readLine(line, file) ?? []);
    }
  } catch (error) {
    if (!(error instanceof BrokenFileError)) throw error;
    yield [broken(file, last + 1, 'broken-file', `${error.message}: the lines before were read; fetch the file again`)];
  }
}

function readLine(line: FileLine, file: string): SourceItem | undefined {
  const marked = line.bytes.subarray(0, 3).equals(UTF8_MARK);
  const bytes = marked ? line.bytes.subarray(3) : line.bytes;
  const item = {
    place: { file, line: line.number },
    original: () => line.bytes,
    bytes: line.length,
    ...(marked ? { warnings: [BYTE_ORDER_MARK] } : {}),
  };
  const fault = (code: Finding['code'], message: string) => ({ ...item, value: undefined, fault: { code, message } });
  if (line.length > MAX_LINE_BYTES) {
    const size = `${Math.round(line.length / 1e6).toLocaleString('en')} MB`;
    return fault('too-long', `the line is ${size} long, over ${MAX_LINE_BYTES / 2 ** 20} MiB: shorten its texts`);
  }
  if (bytes.includes(0)) return fault('nul', 'the line holds a NUL byte: take it out');
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    const start = showValue(bytes.toString('utf8'));
    return fault('wrong-encoding', `the line is not UTF-8 (it begins ${start}): save the file as UTF-8`);
  }
  if (text.trim() === '') return undefined;
  try {
    const { value, warnings = [] } = withoutRepeats(JSON.parse(text), text);
    const told = [...(item.warnings ?? []), ...warnings];
    return { ...item, value, ...(told.length > 0 ? { warnings: told } : {}) };
  } catch (error) {
    const why = whyNotJson(error);
    return fault(
      'not-json',
      `the line is not JSON (${why}; it begins ${showValue(text)}): write one object on one line`,
    );
  }
}

const BYTE_ORDER_MARK: Finding = {
  code: 'byte-order-mark',
  message: 'the line begins with a byte order mark: it was left out; save the file as UTF-8 without one',
};
