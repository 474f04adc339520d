import type { Found } from '../reading/found.ts';
import type { CommunitySource, SourceReader } from '../reading/source.ts';
import { sourceName } from '../reading/source-name.ts';
import { readVocabulary } from './vocabulary/read-triples.ts';

const TRIPLES = /\.(ttl|nt|n3|rdf|owl|xml)(\.gz)?$/i;
const SKOS = 'www.w3.org/2004/02/skos/core';

/** A vocabulary in SKOS (a thesaurus, a classification, ESCO): each concept is a topic. */
export const vocabulary: SourceReader = {
  kind: 'vocabulary',
  about: 'a vocabulary in SKOS (.ttl, .nt, .rdf; also .gz)',
  takes: async (found) => found.entries === undefined && TRIPLES.test(found.name) && (await speaksSkos(found)),
  open: (found) => openVocabulary(found),
};

async function speaksSkos(found: Found): Promise<boolean> {
  return (await found.beginning()).toString('utf8').includes(SKOS);
}

function openVocabulary({ path, name: file, bytes }: Found): CommunitySource {
  const name = sourceName(file);
  let told: readonly string[] = [];
  return {
    kind: 'vocabulary',
    name,
    isPart: true,
    bytes,
    told: () => told,
    async *items(onBytes) {
      const read = await readVocabulary(path, { file, source: name, onBytes });
      told = read.told;
      yield* read.items;
    },
  };
}
