import { broken } from '../../reading/broken.ts';
import { Counted } from '../../reading/counted.ts';
import type { OnBytes } from '../../reading/file-bytes.ts';
import type { Found } from '../../reading/found.ts';
import type { SourceItem } from '../../reading/source.ts';
import type { Place } from '../../record/fault.ts';
import { delimitedTable } from '../tables/delimited.ts';
import { type Concept, conceptOf, inPieces, isOurs, topicItems } from './concepts.ts';

/** What a table of ESCO holds, by its name, and in which language. */
export interface EscoFile {
  readonly holds: 'concepts' | 'broader';
  readonly language: string;
}

/** The tables of skills alone: occupations are no topics. */
export function escoFile(name: string): EscoFile | undefined {
  const [, what = '', language = ''] =
    /^(skills|skillGroups|broaderRelationsSkillPillar)_([a-z]{2})\.csv(?:\.gz)?$/i.exec(name) ?? [];
  if (what === '') return undefined;
  const holds = what.toLowerCase().startsWith('skill') ? 'concepts' : 'broader';
  return { holds, language: language.toLowerCase() };
}

type Row = Readonly<Record<string, string>>;

/** Reads the skills and groups of skills that stand in some tables of ESCO, joined by their addresses. */
export async function readEsco(
  files: readonly Found[],
  { source, onBytes }: { readonly source: string; readonly onBytes: OnBytes },
): Promise<{ readonly told: readonly string[]; readonly items: SourceItem[][] }> {
  const concepts = new Map<string, Concept>();
  const places = new Map<string, Place>();
  const counted = new Counted();
  const faults: SourceItem[] = [];
  for (const file of files) {
    const of = escoFile(file.name);
    if (of === undefined) continue;
    for await (const row of rowsOf(file, onBytes, faults)) {
      if (of.holds === 'broader') takeBroader(concepts, row.cells);
      else if (takeConcept(concepts, row.cells, of.language, counted))
        places.set(row.cells['conceptUri'] ?? '', { file: file.name, line: row.line });
    }
  }
  const placeOf = (uri: string) => places.get(uri) ?? { file: files[0]?.name ?? source, line: 1 };
  const items = topicItems(concepts, { source, counted, placeOf });
  return { told: counted.told(), items: inPieces([...items, ...faults]) };
}

async function* rowsOf(
  { path, name }: Found,
  onBytes: OnBytes,
  faults: SourceItem[],
): AsyncGenerator<{ readonly line: number; readonly cells: Row }> {
  let heading: readonly string[] | undefined;
  for await (const rows of delimitedTable(path, name, 'topic').rows(onBytes))
    for (const { line, cells, fault } of rows) {
      if (fault !== undefined) faults.push(broken(name, line, fault.code, fault.message));
      else if (heading === undefined) heading = cells.map((cell) => cell.trim());
      else yield { line, cells: Object.fromEntries(heading.map((column, at) => [column, (cells[at] ?? '').trim()])) };
    }
}

/** Whether the row is a concept. */
function takeConcept(concepts: Map<string, Concept>, row: Row, language: string, counted: Counted): boolean {
  const { conceptUri = '', preferredLabel = '', altLabels = '', hiddenLabels = '', status = '' } = row;
  if (conceptUri === '' || preferredLabel === '') {
    counted.add('rows without an address or a name');
    return false;
  }
  if (status !== '' && status !== 'released') {
    counted.add('concepts that ESCO has not released, or withdrew');
    return false;
  }
  const concept = conceptOf(concepts, conceptUri);
  if (!concept.labels.has(language)) concept.labels.set(language, preferredLabel);
  if (isOurs(language))
    for (const other of `${altLabels}\n${hiddenLabels}`.split('\n').map((one) => one.trim()))
      if (other !== '') concept.others.add(other);
  const text = row['definition'] || row['description'] || row['scopeNote'] || '';
  if (text !== '' && !concept.texts.has(language)) concept.texts.set(language, text);
  return true;
}

function takeBroader(concepts: Map<string, Concept>, { conceptUri = '', broaderUri = '' }: Row): void {
  if (conceptUri === '' || broaderUri === '') return;
  const { broader } = conceptOf(concepts, conceptUri);
  if (!broader.includes(broaderUri)) broader.push(broaderUri);
}
