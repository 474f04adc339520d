import { AppError } from '../../../domain/index.ts';
import type { NetworkView } from '../../network.ts';

/** What XML 1.0 cannot hold in any form: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text between tags or in an attribute's double quotes. What XML cannot hold becomes U+FFFD, the sign for that. */
export const xmlText = (text: string): string =>
  text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);

/** Refuses two nodes whose ids differ only in what XML cannot hold: in the file they would be one. */
export function checkXmlIds({ nodes }: NetworkView): void {
  const seen = new Map<string, string>();
  for (const { id } of nodes) {
    const written = xmlText(id);
    const other = seen.get(written);
    if (other !== undefined)
      throw new AppError(
        'bad-input',
        `the ids ${JSON.stringify(other)} and ${JSON.stringify(id)} differ in signs that XML cannot hold: write JSON or CSV`,
      );
    seen.set(written, id);
  }
}
