import { join } from 'node:path';
import { type Found, findAt } from '../reading/found.ts';
import type { CommunitySource, SourceReader } from '../reading/source.ts';
import { sourceName } from '../reading/source-name.ts';
import { escoFile, readEsco } from './vocabulary/esco-tables.ts';

/** ESCO as its tables give it, in one language or several in one folder: each skill is a topic. */
export const esco: SourceReader = {
  kind: 'vocabulary',
  about: 'the tables of ESCO (skills_fr.csv, skillGroups_fr.csv, … in one folder, or one of them)',
  async takes(found) {
    if (found.entries === undefined) return escoFile(found.name)?.holds === 'concepts' && (await isOfEsco(found));
    const first = found.entries.find((entry) => escoFile(entry)?.holds === 'concepts');
    return first !== undefined && (await isOfEsco(await findAt(join(found.path, first))));
  },
  open: (found) => openEsco(found),
};

async function isOfEsco(found: Found): Promise<boolean> {
  const heading = (await found.beginning()).toString('utf8', 0, 2_000).split('\n', 1)[0] ?? '';
  return /\bconceptUri\b/.test(heading) && /\bpreferredLabel\b/.test(heading);
}

async function openEsco(found: Found): Promise<CommunitySource> {
  const files = found.entries === undefined ? [found] : await filesIn(found.path, found.entries);
  const taken = files.filter(({ name }) => escoFile(name) !== undefined);
  const others = files.filter((file) => !taken.includes(file)).map(({ name }) => name);
  const passedOver = others.length > 0 ? [`no skills, so no topics: ${others.slice(0, 10).join(', ')}`] : [];
  const name = sourceName(found.name);
  let told: readonly string[] = [];
  return {
    kind: 'vocabulary',
    name,
    isPart: true,
    bytes: taken.reduce((sum, { bytes }) => sum + bytes, 0),
    told: () => [...told, ...passedOver],
    async *items(onBytes) {
      const read = await readEsco(taken, { source: name, onBytes });
      told = read.told;
      yield* read.items;
    },
  };
}

function filesIn(folder: string, entries: readonly string[]): Promise<Found[]> {
  return Promise.all(entries.map((entry) => findAt(join(folder, entry))));
}
