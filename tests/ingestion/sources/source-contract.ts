import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { CommunityFileRecord } from '../../../src/domain/index.ts';
import { openSource } from '../../../src/ingestion/reading/open-source.ts';
import type { CommunitySource, SourceItem } from '../../../src/ingestion/reading/source.ts';
import { checkRecord } from '../../../src/ingestion/record/check-record.ts';
import { referencesOf } from '../../../src/ingestion/record/references.ts';

/** What stands in a folder: content by path. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** A sound source of one kind, as its contract is tried on it. */
export interface Sample {
  readonly kind: string;
  /** Name of the folder that holds the files. */
  readonly folder: string;
  readonly files: Files;
  /** The file that is given; the folder without it. */
  readonly given?: string;
  /** What begins every id. */
  readonly name: string;
  /** Files that nobody can tell to be cut off, wherever it happens. */
  readonly mayEndAnywhere?: readonly string[];
}

/** Files in a folder of their own; gives the folder. */
export function folderOf(files: Files, folder = 'site'): string {
  const root = join(mkdtempSync(join(tmpdir(), 'maillon-source-')), folder);
  mkdirSync(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Everything that a source gives in one reading. */
export async function readSource(source: CommunitySource) {
  const items: SourceItem[] = [];
  let bytes = 0;
  for await (const some of source.items((more) => (bytes += more))) items.push(...some);
  const records: CommunityFileRecord[] = [];
  const faults: { readonly file: string; readonly line: number; readonly code: string; readonly message: string }[] =
    [];
  for (const { place, fault, value } of items) {
    const checked = fault ? { record: undefined, faults: [fault] } : checkRecord(value, true);
    if (checked.record) records.push(checked.record);
    else faults.push(...checked.faults.map((one) => ({ ...place, ...one })));
  }
  return { items, records, faults, bytes, told: [...(source.told?.() ?? [])] };
}

/** Everything at a path, in one reading. */
export async function readAt(path: string) {
  const source = await openSource(path);
  try {
    return await readSource(source);
  } finally {
    await source.close?.();
  }
}

/** What every source keeps to. */
export function keepsTheContract(sample: Sample): void {
  const write = (files: Files = sample.files) => {
    const folder = folderOf(files, sample.folder);
    return sample.given === undefined ? folder : join(folder, sample.given);
  };

  it('is known for what it is, and reads twice the same', async () => {
    const source = await openSource(write());
    expect([source.kind, source.name]).toEqual([sample.kind, sample.name]);
    const [first, second] = [await readSource(source), await readSource(source)];
    await source.close?.();
    expect(first.faults).toEqual([]);
    const shown = (items: readonly SourceItem[]) => items.map(({ place, value }) => ({ place, value }));
    expect(shown(second.items)).toEqual(shown(first.items));
    expect(second.told).toEqual(first.told);
    expect(first.bytes).toBeGreaterThan(0);
    expect(first.bytes).toBeLessThanOrEqual(source.bytes);
  });

  it('begins every id with its own name, gives none twice and names nothing that is not there', async () => {
    const { records } = await readAt(write());
    const ids = records.map(({ type, id }) => `${type}/${id}`);
    expect(ids.length).toBeGreaterThan(2);
    expect(records.filter(({ id }) => id !== sample.name && !id.startsWith(`${sample.name}-`))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const named = records.flatMap((record) => [...referencesOf(record)].map(({ type, id }) => `${type}/${id}`));
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('tells of every record the file and the line where it stands', async () => {
    const path = write();
    const { items } = await readAt(path);
    const lines = new Map(
      Object.entries(sample.files).map(([file, content]) => [file, content.toString().split('\n').length]),
    );
    for (const { place } of items) {
      const file = [...lines.keys()].find((one) => one === place.file || one.endsWith(`/${place.file}`));
      expect(file, place.file).toBeDefined();
      expect(place.line).toBeGreaterThanOrEqual(1);
      expect(place.line).toBeLessThanOrEqual(lines.get(file ?? '') ?? 0);
    }
  });

  it('loses by a file that is cut off what follows the cut, and says where', async () => {
    const whole = await readAt(write());
    const placesOf = (items: readonly SourceItem[], file: string) =>
      items
        .filter((item) => item.fault === undefined && file.endsWith(item.place.file))
        .map(({ value }) => idOf(value));
    for (const [file, content] of Object.entries(sample.files)) {
      for (const part of [0.35, 0.62, 0.97]) {
        const cut = Buffer.from(content).subarray(0, Math.floor(Buffer.byteLength(content) * part));
        const { items, faults } = await readAt(write({ ...sample.files, [file]: cut }));
        if (!sample.mayEndAnywhere?.includes(file))
          expect(
            faults.filter((fault) => file.endsWith(fault.file) && fault.line >= 1),
            `${file} cut at ${part}`,
          ).not.toEqual([]);
        for (const other of Object.keys(sample.files)) {
          if (other === file || placesOf(whole.items, other).length === 0) continue;
          expect(placesOf(items, other).length, `${other} where ${file} is cut at ${part}`).toBeGreaterThan(0);
        }
      }
    }
  });
}

function idOf(value: unknown): string {
  return String((value as { readonly id?: unknown } | undefined)?.id);
}

/** Bytes on disk that were read when the first record of a type came, of all that one reading goes through. */
export async function readUntilFirst(path: string, type: string): Promise<{ read: number; all: number }> {
  const source = await openSource(path);
  let read = 0;
  for await (const items of source.items((bytes) => (read += bytes)))
    if (items.some(({ value }) => (value as { type?: string } | undefined)?.type === type)) break;
  await source.close?.();
  return { read, all: source.bytes };
}

/** A fixture of the repository, as files of a sample. */
export function filesAt(folder: string, names: readonly string[]): Files {
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}
