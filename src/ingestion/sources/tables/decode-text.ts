import { fileBytes, type OnBytes } from '../../reading/file-bytes.ts';

/** How the letters of a table are written; `mixed` is UTF-8 with bytes that are none, `none` no text at all. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed' | 'none';

/** Stands where a byte could not be read. */
export const UNREAD = '\ufffd';
/** Of so many bytes the places of NUL tell which half of a character comes first. */
const LOOKED_AT = 4_096;

/** Finds out how a file is written: by its mark, by where NUL bytes stand, and by whether all of it is UTF-8. */
export async function encodingOf(path: string): Promise<TextEncoding> {
  let decoder: TextDecoder | undefined;
  let bad = 0;
  let wide = 0;
  for await (const bytes of fileBytes(path, () => {})) {
    if (decoder === undefined) {
      const halves = wideEncoding(bytes);
      if (halves !== undefined) return halves;
      decoder = new TextDecoder('utf-8');
    }
    if (bytes.includes(0)) return 'none';
    const text = decoder.decode(bytes, { stream: true });
    bad += text.match(/\ufffd/g)?.length ?? 0;
    wide += text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  }
  if (bad === 0) return 'utf-8';
  return wide >= bad ? 'mixed' : 'windows-1252';
}

function wideEncoding(beginning: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return 'utf-16le';
  if (beginning[0] === 0xfe && beginning[1] === 0xff) return 'utf-16be';
  const nuls: [number, number] = [0, 0];
  const looked = Math.min(beginning.length, LOOKED_AT);
  for (let at = 0; at < looked; at++) if (beginning[at] === 0) nuls[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = nuls;
  if (odd > looked / 4 && even < odd / 8) return 'utf-16le';
  return even > looked / 4 && odd < even / 8 ? 'utf-16be' : undefined;
}

/** The text of a file, every line end as `\n`: those of Windows and of old Macs too. */
export async function* textOf(path: string, encoding: TextEncoding, onBytes: OnBytes): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding === 'mixed' || encoding === 'none' ? 'utf-8' : encoding);
  let held = '';
  for await (const bytes of fileBytes(path, onBytes)) {
    const text = held + decoder.decode(bytes, { stream: true });
    held = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
  }
  yield (held + decoder.decode()).replace(/\r\n?/g, '\n');
}
