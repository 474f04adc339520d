/**
 * Writing brought to one form, so that the same word typed in different ways is the same word: case, diacritics,
 * ligatures, elision (`d’équipe`, `l'intervision`) and inclusive French (`animateur·rice·s`).
 */

/** Replaces lone surrogates, which no database or model accepts, and control characters. */
export function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is being removed.
  return text.replace(/\p{Surrogate}/gu, ' ').replace(/[\u0000-\u001f\u007f]/g, ' ');
}

/** Lower case without diacritics: `Équipe` → `equipe`, `œuvre` → `oeuvre`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o');
}

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

/** Words of a text: runs of letters and digits of any script, in order, as they are written. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
}

/**
 * A folded word without its plural or inflected ending, the same rough cut for French, Dutch and English: names of
 * topics match whichever number they are asked in. Short words are left alone.
 */
export function stem(folded: string): string {
  if (folded.length <= 4) return folded;
  const cut = folded.replace(/(?:aux|en|es|s|x|e)$/, '');
  return cut.length < 4 ? folded : cut;
}

/** Words that tie others together in the three languages: they tell one subject from another in none of them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a au aux avec ce ces cette comme comment dans de des du elle en est et eux il ils je la le les leur leurs lui ma ' +
    'mais me meme mes moi mon ne nos notre nous on ou par pas pour qu que qui quoi quel quelle quels quelles sa se ' +
    'ses si son sont sur ta te tes toi ton tu un une vos votre vous y quelqu quelquun ici connait connaitre sait ' +
    'aan al als bij dat de deze die dit door een en er heb heeft het hier hoe iemand iets ik in is je kan kent maar ' +
    'me met mij mijn na naar niet nog of om onder ons onze ook op over te tot u uit van veel voor waar wat we weet ' +
    'welke wie wij wil worden wordt zich zijn zo ' +
    'about an and any anyone are as at be been but by can could did do does for from had has have he her here him ' +
    'his how i if in into is it its know knows my no not of on or our she should so some someone somebody than that ' +
    'the their them then there these they this to us was we were what when where which who whom why will with would ' +
    'you your'
  ).split(' '),
);
