import { type DocumentType, refused } from './document.ts';
import { ENDINGS } from './read/sniff-type.ts';

/** Characters of a name at most. */
const LONGEST = 150;

/** The name of a file as it is kept: no folder, one line, and nothing that turns its letters round or hides it. */
export function cleanFileName(given: string): string {
  if (/[/\\]/.test(given))
    throw refused('name', 'the name of the file holds a folder (/ or \\): give its name alone', { field: 'name' });
  const name = given
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (name === '') throw refused('name', 'the file has no name: give one, such as name=report.pdf', { field: 'name' });
  if (name.length <= LONGEST) return name;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return name.slice(0, LONGEST - ending.length).trim() + ending;
}

/** The name with an ending that says what the file holds, in place of one that says otherwise. */
export function namedByType(name: string, type: DocumentType): string {
  const [usual = 'txt', ...others] = ENDINGS[type];
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1];
  if (ending !== undefined && [usual, ...others].includes(ending.toLowerCase())) return name;
  return `${ending === undefined ? name : name.slice(0, -ending.length - 1)}.${usual}`;
}

/** What a file is called where it says nothing of itself: its name in words. */
export function titleFromName(name: string): string {
  const words = name
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/[_]+|(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? name : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
