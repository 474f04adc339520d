import { hash } from 'node:crypto';
import type { RecordType } from '../../../domain/index.ts';
import { fold } from '../../../language/index.ts';

/** A longer name is cut, and told apart by a fingerprint. */
const LONGEST = 80;

/**
 * The id that a name gives, the same for every way of writing it: `Gestion d’équipe` is `gestion-d-equipe`, `C++` stays
 * apart from `C`. Empty for a name without letters, digits or signs that tell names apart.
 */
export function idOfName(name: string): string {
  const id = fold(name.normalize('NFC'))
    .replace(/[^\p{L}\p{N}.+#/_&]+/gu, '-')
    .replace(/^[-./]+(?=[\p{L}\p{N}])|[-./]+$/gu, (edge) => (edge.startsWith('.') && edge.length === 1 ? '.' : ''))
    .replace(/\.$/, '');
  return id.length <= LONGEST ? id : `${id.slice(0, LONGEST - 9)}-${fingerprintOf(id, 8)}`;
}

/** Codes and addresses mean nothing as names: no record is made of them. */
export function isCode(written: string): boolean {
  return /^\p{L}{0,2}[-_.]?\d+$/u.test(written) || /^[\da-f-]{16,}$/i.test(written) || /:\/\/|^urn:/i.test(written);
}

/**
 * The id of a record that a table gives none: of a member by their address, which changes less often than a name and is not
 * told by it, of others by name; of ties and endorsements by whom they tie. Undefined when there is nothing to go by.
 */
export function idOfRecord(type: RecordType, record: Readonly<Record<string, unknown>>): string | undefined {
  const text = (field: string) => {
    const value = record[field];
    return typeof value === 'string' ? value.trim() : '';
  };
  if (type === 'member' && text('email').includes('@'))
    return `member-${fingerprintOf(text('email').toLowerCase(), 10)}`;
  if (type === 'tie' || type === 'endorsement') {
    const parts = [text('from'), text('to'), text(type === 'tie' ? 'kind' : 'topic')].map(idOfName);
    return parts.includes('') ? undefined : parts.join('-');
  }
  if (type === 'answer' || type === 'comment' || type === 'feedback') {
    const about = [text('question'), text('answer')].join('');
    return about === '' ? undefined : `${idOfName(about).slice(0, 40)}-${fingerprintOf(JSON.stringify(record), 10)}`;
  }
  const label = record['label'];
  const labels = typeof label === 'object' && label !== null ? Object.values(label) : [];
  const name = [text('name'), text('title'), text('label'), ...labels.map(String)].find((one) => one !== '') ?? '';
  return idOfName(name) || (name === '' ? undefined : fingerprintOf(name, 10));
}

function fingerprintOf(text: string, length: number): string {
  return hash('sha256', text, 'hex').slice(0, length);
}
