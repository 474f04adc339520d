import { describe, expect, it } from 'vitest';
import { folderOf, readAt } from './source-contract.ts';

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <http://example.org/voc/> .
ex:scheme a skos:ConceptScheme ; skos:hasTopConcept ex:soins .
ex:soins a skos:Concept ; skos:prefLabel "soins"@fr, "zorg"@nl, "care"@en-GB ; skos:narrower ex:pal .
ex:pal a skos:Concept ; skos:prefLabel "soins palliatifs"@fr ; skos:altLabel "fin de vie"@fr, "Palliativpflege"@de ;
  skos:definition "Accompagner jusqu'au bout."@fr ; skos:broader ex:soins, ex:autre .
ex:autre a skos:Concept ; skos:prefLabel "Anderes"@de .
`;
const RDF = `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:Concept rdf:about="http://example.org/a#1"><skos:prefLabel xml:lang="nl">coaching</skos:prefLabel></skos:Concept>
  <skos:Concept rdf:about="http://example.org/b#1"><skos:prefLabel>Plain</skos:prefLabel></skos:Concept>
</rdf:RDF>`;

const at = (name: string, content: string) => readAt(`${folderOf({ [name]: content })}/${name}`);

describe('a vocabulary in SKOS', () => {
  it('gives its concepts as topics with names in three languages, other names and what is broader', async () => {
    const { records, told, faults } = await at('voc.ttl', TURTLE);
    expect(faults).toEqual([]);
    expect(records).toEqual([
      { type: 'topic', id: 'voc-soins', label: { fr: 'soins', nl: 'zorg', en: 'care' } },
      {
        ...{ type: 'topic', id: 'voc-pal', label: { fr: 'soins palliatifs' }, broader: 'voc-soins' },
        ...{ description: "Accompagner jusqu'au bout.", aliases: ['fin de vie'] },
      },
      { type: 'topic', id: 'voc-autre', label: 'Anderes' },
    ]);
    expect(told).toEqual([
      'concepts under more than one broader concept: the first of them was taken: 1',
      'concepts without a name in French, Dutch or English, under the name they have: 1',
    ]);
  });

  it('is read as RDF/XML too, and keeps concepts apart whose addresses end alike', async () => {
    const { records } = await at('voc.rdf', RDF);
    expect(records).toEqual([
      { type: 'topic', id: 'voc-http://example.org/a#1', label: { nl: 'coaching' } },
      { type: 'topic', id: 'voc-http://example.org/b#1', label: 'Plain' },
    ]);
  });

  it('keeps what came before a break, and says where it is', async () => {
    const turtle = await at('voc.ttl', `${TURTLE}ex:broken a skos:Concept ; skos:prefLabel "x\n`);
    expect(turtle.records).toHaveLength(3);
    expect(turtle.faults).toMatchObject([{ file: 'voc.ttl', line: 8, code: 'broken-file' }]);
    const xml = await at('voc.rdf', RDF.slice(0, -60));
    expect(xml.faults).toMatchObject([{ file: 'voc.rdf', code: 'broken-file' }]);
    expect(xml.records.length).toBeGreaterThan(0);
  });
});
