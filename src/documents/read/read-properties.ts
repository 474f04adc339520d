import { Parser } from 'htmlparser2';

/** Elements of a file's properties (`dc:title`) with their words. */
export function readProperties(xml: string): Readonly<Record<string, string>> {
  const told: Record<string, string> = {};
  let open = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        open = name;
      },
      ontext: (words) => {
        if (open !== '') told[open] = (told[open] ?? '') + words;
      },
      onclosetag: () => {
        open = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return told;
}
