/** Letters that French elides before a vowel or a mute h. */
const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ](?=[\p{L}])/giu;

/** `animateur·rice·s`, `animateur•rice`, `formateur.rice.s`, `formé(e)s`: a word and its feminine ending. */
const INCLUSIVE =
  /([\p{L}]{3,})(?:[·•‧⋅∙](\p{L}{1,5})|\.(rices?|euses?|trices?|es?|ne|ve|le)|\((e|ne|trice|rice|euse)\))(?:[·•‧⋅∙.]?(s|x))?(?![\p{L}])/giu;

/** Writes elided and inclusive forms out: `l’animateur·rice` → `animateur animatrice`. */
export function plainFrench(text: string): string {
  return text
    .replace(ELISION, '')
    .replace(INCLUSIVE, (_, stem: string, dot?: string, point?: string, bracket?: string) => {
      const ending = dot ?? point ?? bracket ?? '';
      const feminine = feminineOf(stem, ending.toLowerCase());
      return feminine === stem ? stem : `${stem} ${feminine}`;
    });
}

/** `animateur` with `rice` → `animatrice`; `formé` with `e` → `formée`. */
function feminineOf(masculine: string, ending: string): string {
  const bare = ending.replace(/s$/, '');
  if (bare === '') return masculine;
  if (/^t?rice$/.test(bare)) return masculine.replace(/t?eurs?$/i, 'trice');
  if (bare === 'euse') return masculine.replace(/eurs?$/i, 'euse');
  if (bare === 've') return masculine.replace(/fs?$/i, 've');
  return masculine + (masculine.endsWith(bare) && bare.length > 1 ? bare.slice(1) : bare);
}
