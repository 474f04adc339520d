import type { RecordType } from '../../../domain/index.ts';
import { fieldKind } from '../../record/fields.ts';
import { cellText } from './cell-text.ts';
import { readCell } from './cells.ts';
import type { Column } from './columns.ts';
import type { CellReading } from './elements.ts';
import { readLevel } from './read-level.ts';

/** A row as a record that is still to be checked, and what was done to read it. */
export interface ReadRow {
  readonly record: Record<string, unknown>;
  /** Headings of the cells whose HTML became text. */
  readonly html: readonly string[];
  /** Columns of no known use in which something stands. */
  readonly unknown: readonly number[];
}

/** Reads a row by the use of each column. */
export function readRow(
  type: RecordType,
  columns: readonly Column[],
  cells: readonly string[],
  reading: CellReading,
): ReadRow {
  const record: Record<string, unknown> = { type };
  const html: string[] = [];
  const unknown: number[] = [];
  const names = { 'first-name': '', 'last-name': '' };
  const texts: string[] = [];
  columns.forEach(({ heading, use }, at) => {
    const written = cells[at] ?? '';
    if (use.is === 'left-out' || written.trim() === '') return;
    const { text, wasHtml } = cellText(written);
    if (wasHtml) html.push(heading);
    if (text === '') return;
    if (use.is === 'field') {
      if (use.language === undefined) addTo(record, type, use.field, readCell(type, use.field, text, reading));
      else addLabel(record, use.language, text);
    } else if (use.is === 'first-name' || use.is === 'last-name') {
      names[use.is] ||= text;
    } else if (use.is === 'topic') addTopic(record, use.topic, text, use.most);
    else if (use.is === 'offer' || use.is === 'need') addAnswer(record, use, text, reading);
    else if (use.is === 'text') texts.push(use.said === '' ? text : `${use.said}: ${text}`);
    else if (use.is === 'kept') record[heading.trim()] ??= text;
    else unknown.push(at);
  });
  const name = `${names['first-name']} ${names['last-name']}`.trim();
  if (name !== '') record['name'] ??= name;
  if (texts.length > 0) record['bio'] = [record['bio'], ...texts].filter((text) => text !== undefined).join('\n\n');
  return { record, html, unknown };
}

/** Of several cells for one field the first counts, and all of them where it is a list. */
function addTo(record: Record<string, unknown>, type: RecordType, field: string, value: unknown): void {
  const stands = record[field];
  if (stands === undefined) record[field] = value;
  else if (fieldKind(type, field) === 'array' && Array.isArray(stands) && Array.isArray(value))
    record[field] = [...(stands as unknown[]), ...(value as unknown[])];
}

function addLabel(record: Record<string, unknown>, language: string, text: string): void {
  const label = record['label'];
  const labels = typeof label === 'object' && label !== null ? (label as Record<string, unknown>) : {};
  record['label'] = { ...labels, [language]: labels[language] ?? text };
}

function addTopic(record: Record<string, unknown>, topic: string, text: string, most: number | undefined): void {
  const known = readLevel(text, most);
  // What is no level is somebody's own word on it: they know it, how well is not said.
  if (known?.knows === false) return;
  const element = known?.level === undefined ? { topic } : { topic, level: known.level };
  record['topics'] = [...((record['topics'] as unknown[] | undefined) ?? []), element];
}

/** A cross says that the heading itself is offered or needed. */
function addAnswer(
  record: Record<string, unknown>,
  use: { readonly is: 'offer' | 'need'; readonly said: string },
  text: string,
  reading: CellReading,
): void {
  const known = readLevel(text);
  if (known?.knows === false) return;
  const field = use.is === 'offer' ? 'offers' : 'needs';
  addTo(record, 'member', field, known === undefined ? readCell('member', field, text, reading) : [use.said]);
}
