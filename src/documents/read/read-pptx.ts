import { Parser } from 'htmlparser2';
import type { HtmlDocument } from './html-document.ts';
import { readProperties } from './read-properties.ts';

/** The text of a presentation: each slide under its title as a heading, in the order of its files; notes are left out. */
export function readPptx(slides: ReadonlyMap<string, string>, properties: string): HtmlDocument {
  const ordered = [...slides].sort(([one], [other]) => numberOf(one) - numberOf(other));
  const told = readProperties(properties);
  return {
    text: ordered.map(([name, xml]) => readSlide(xml, numberOf(name))).join('\n\n'),
    title: told['dc:title'] || null,
    author: told['dc:creator'] ?? null,
    created: told['dcterms:created'] ?? null,
    updated: told['dcterms:modified'] ?? null,
    language: told['dc:language'] ?? null,
  };
}

const numberOf = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);

function readSlide(xml: string, number: number): string {
  const lines: string[] = [];
  let title = '';
  let isTitle = false;
  let line = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'p:sp') isTitle = false;
        else if (name === 'p:ph') isTitle = /^(title|ctrTitle)$/.test(attributes['type'] ?? '');
        else if (name === 'a:p') line = '';
        else if (name === 'a:br') line += ' ';
      },
      onclosetag(name) {
        if (name !== 'a:p' || line.trim() === '') return;
        if (isTitle) title = `${title} ${line.trim()}`.trim();
        else lines.push(`- ${line.trim()}`);
      },
      ontext(words) {
        line += words.replace(/\s+/g, ' ');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return [`## ${title || number}`, ...lines].join('\n');
}
