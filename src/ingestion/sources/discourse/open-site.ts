import { broken } from '../../reading/broken.ts';
import { Counted } from '../../reading/counted.ts';
import { jsonValues } from '../../reading/json-values.ts';
import { madeItem } from '../../reading/made-item.ts';
import type { CommunitySource, SourceItem } from '../../reading/source.ts';
import type { WalkedFile } from '../../reading/walk.ts';
import { SiteIndex } from './site-index.ts';
import type { SiteJson } from './site-json.ts';
import { memberNumber, SiteRecords } from './site-records.ts';
import { userRows } from './user-list.ts';

/** How Discourse calls its list of users; it is packed where it was mailed. */
export const USER_LIST = /^user-list.*\.csv(\.gz)?$/i;

/** What a Discourse site gave, as a community. */
export function openSite(site: string, walked: readonly WalkedFile[]): CommunitySource {
  const lists = walked.filter(({ name }) => USER_LIST.test(baseOf(name)));
  const jsons = walked.filter(({ name }) => /\.json$/i.test(name));
  const files = [...lists, ...jsons];
  let passedOver = new Counted();
  let columns: readonly string[] = [];
  let index: SiteIndex | undefined;
  return {
    kind: 'discourse',
    name: site,
    // What is no longer in a later export may have been left out of it: a month, a channel.
    isPart: true,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    told: () => [...notGiven(lists, jsons, index, columns), ...passedOver.told()],
    async *items(onBytes) {
      if (index === undefined) ({ index, columns } = await indexSite(lists, jsons));
      passedOver = new Counted();
      const records = new SiteRecords(site, index, passedOver);
      const first = files[0];
      if (first !== undefined)
        yield [madeItem({ file: first.name, line: 1 }, { type: 'community', id: site, name: site })];
      for (const list of lists) {
        for await (const rows of userRows(list, onBytes))
          yield rows.flatMap((row) =>
            'cells' in row ? records.user(row).map((made) => madeItem({ file: list.name, line: row.line }, made)) : row,
          );
        yield records.groups().map((group) => madeItem({ file: list.name, line: 1 }, group));
      }
      for (const file of jsons) yield* readJson(file, records, onBytes);
    },
  };
}

async function* readJson(
  file: WalkedFile,
  records: SiteRecords,
  onBytes: (bytes: number) => void,
): AsyncGenerator<readonly SourceItem[]> {
  for await (const values of jsonValues(file.path, onBytes)) {
    yield values.flatMap(({ line, value, fault }): SourceItem | SourceItem[] => {
      if (fault !== undefined) return broken(file.name, line, fault.code, fault.message);
      return records.file(asJson(value)).map((made) => madeItem({ file: file.name, line }, made));
    });
  }
}

async function indexSite(
  lists: readonly WalkedFile[],
  jsons: readonly WalkedFile[],
): Promise<{ readonly index: SiteIndex; readonly columns: readonly string[] }> {
  const index = new SiteIndex();
  const columns = new Set<string>();
  for (const list of lists) {
    for await (const rows of userRows(list, () => {})) {
      for (const row of rows) {
        if (!('cells' in row)) continue;
        for (const column in row.cells) if (isOwnColumn(column) && row.cells[column] !== undefined) columns.add(column);
        const id = memberNumber(row.cells);
        const isTakenUp = row.cells['staged'] !== 'true' && row.cells['active'] !== 'false';
        if (id !== undefined && isTakenUp) index.listed.add(id);
      }
    }
  }
  // What is reserved must be known before any topic is looked at.
  const listings = jsons.filter(({ name }) => /^(categories|site)\.json$/i.test(baseOf(name)));
  for (const file of [...listings, ...jsons.filter((one) => !listings.includes(one))])
    for await (const values of jsonValues(file.path, () => {}))
      for (const { value } of values) index.take(asJson(value));
  return { index, columns: [...columns] };
}

function notGiven(
  lists: readonly WalkedFile[],
  jsons: readonly WalkedFile[],
  index: SiteIndex | undefined,
  columns: readonly string[],
): string[] {
  const has = (name: RegExp) => jsons.some((file) => name.test(baseOf(file.name)));
  const told: string[] = [];
  if (lists.length === 0)
    told.push('without a user list: members are those who wrote a post, without address or function');
  if (!has(/^(categories|site)\.json$/i))
    told.push(
      'without categories.json: in which category a topic stands is not known, nor which categories are reserved',
    );
  if (jsons.length === 0) told.push('without topics: there are members alone');
  if (columns.length > 0) told.push(`passed over, columns of the user list: ${columns.join(', ')}`);
  if (index !== undefined && index.missing > 0)
    told.push(`posts that topics count and no file holds: ${index.missing.toLocaleString('en')}`);
  return told;
}

/** Columns in which a site says more of its people than Discourse itself does. */
function isOwnColumn(column: string): boolean {
  return column.endsWith('(custom user field)') || column === 'location' || column === 'website';
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function asJson(value: unknown): SiteJson {
  return typeof value === 'object' && value !== null ? (value as SiteJson) : {};
}
