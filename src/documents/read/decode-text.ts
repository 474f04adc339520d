import { refused } from '../document.ts';

/** Bytes as a text: UTF-8 or UTF-16 when they say so or read so, else the letters of western Europe, which is a guess. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly isGuessed: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return checked(decodeAs('utf-16le', bytes), false);
  if (first === 0xfe && second === 0xff) return checked(decodeAs('utf-16be', bytes), false);
  try {
    return checked(decodeAs('utf-8', bytes), false);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return checked(new TextDecoder('windows-1252').decode(bytes), true);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** Signs that no text holds: whoever has them is a program, a picture or a disk. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_TEXT = /[\u0000-\u0006\u000e-\u001a\u001c-\u001f]/;

function checked(text: string, isGuessed: boolean) {
  if (NO_TEXT.test(text))
    throw refused(
      'wrong-type',
      'this file is none that can be read: share it as PDF, Word (docx), Markdown, HTML or plain text',
    );
  return { text, isGuessed };
}
