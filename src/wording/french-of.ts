/** A letter with which a word is elided before: `d’Ana`, `d’Ömer`, `d’Œdipe`. */
const VOWEL = /^[aeiouœæ]/i;
/** Before a consonant y is a vowel: `d’Yves`, but `de Yannick`. */
const VOWEL_Y = /^y[^aeiouy]/i;
/** Beginnings of French names and words whose h is mute; that of any other is kept apart: `de Hassan`, `de Haddad`. */
const MUTE_H =
  /^h(?:adrien|abitat|armonie|ector|elene|enri|er[bm]|erv|eur|ilaire|ippolyte|istoire|omm|onor|opita|ospi|ortense|ortic|ote|ubert|ug[ou]|uma|ydr|ygi)/i;

const plain = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '');

const isElided = (name: string): boolean => [VOWEL, VOWEL_Y, MUTE_H].some((start) => start.test(plain(name)));

/** "de" before a name, elided before a vowel or a mute h: `de Lucie`, `d’Ana`, `d’Hélène`. */
export const frenchOf = (name: string): string => (isElided(name) ? `d’${name}` : `de ${name}`);

/** Common nouns with which names of organisations begin, and which need their article, by gender. */
const HEADS = {
  du: 'bureau cabinet centre cercle chr chu club collège comité conseil consortium cpas département domaine fonds forem forum foyer groupe groupement laboratoire lycée ministère musée pôle relais réseau secrétariat service spf spw syndicat théâtre',
  'de la':
    'banque bibliothèque caisse chambre clinique commune compagnie confédération coopérative croix-rouge fédération ferme fondation haute ligue maison mission mutualité mutuelle province région société ville',
  'de l’':
    'académie agence alliance asbl association atelier école établissement hôpital institut observatoire office orchestre union université',
  des: 'amis archives cliniques hôpitaux services',
} as const;
const OF_HEAD = new Map(
  Object.entries(HEADS).flatMap(([of, heads]) => heads.split(' ').map((head) => [head, of] as const)),
);
/** Articles with which a name begins itself, as they are contracted. */
const OF_ARTICLE: readonly (readonly [RegExp, string])[] = [
  [/^le /i, 'du '],
  [/^les /i, 'des '],
  [/^la /i, 'de la '],
  [/^l’/i, 'de l’'],
];

/**
 * "de" before the name of an organisation, with the article that its first word needs where that is known to need one: `du
 * Centre hospitalier`, `de la Haute École`, `de l’Hôpital`; else as before any name: `d’Aciéries Ferrandin`, `de Telmark`.
 */
export function frenchOfOrganisation(name: string): string {
  for (const [article, of] of OF_ARTICLE) if (article.test(name)) return name.replace(article, of);
  const [head = ''] = name.split(/[ ,]/);
  const of = OF_HEAD.get(head.toLowerCase().normalize('NFC'));
  if (of === undefined) return frenchOf(name);
  return of.endsWith('’') ? `${of}${name}` : `${of} ${name}`;
}
