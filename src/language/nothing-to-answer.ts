import { isAsking } from './asking.ts';
import { stem } from './stem.ts';
import type { Term } from './terms.ts';

/** Why a text is no question that somebody's knowledge answers. */
export type Nothing = 'nothing-to-answer' | 'not-about-persons';

const inForms = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));

/** Greetings, thanks, farewells, assent and laughter; folded. */
const COURTESY = inForms(
  'merci bonjour bonsoir bonne salut coucou bye ciao adieu ok okay oui super genial parfait bravo cool cordialement slt bjr mdr ptdr haha lol ' +
    'dag hallo hoi hey gaat goeiemorgen goeiedag goedemorgen goedemiddag goedenavond doei bedankt dank dankjewel dankuwel merci ja nee prima top groetjes groeten tof ' +
    'hello hi thanks thank thx ty cheers goodbye morning afternoon evening yes no great nice awesome perfect helpful welcome xd test',
);

/** Words that call somebody or something bad; folded. */
const INSULTS = inForms(
  'nul nuls nulle nulles idiot idiote idiots con cons conne connard abruti imbecile incapable incapables incompetent incompetente stupide merde ' +
    'debile pourri pourrie inutile honte ' +
    'dom domme stom stomme idioot idioten klootzak sukkel sukkels waardeloos waardeloze nutteloos nutteloze rot slecht slechte onbekwaam onzin ' +
    'bad useless stupid dumb idiot idiots crap shit fuck fucking damn rubbish awful terrible moron incompetent sucks suck worthless garbage',
);

/** Words that say nothing beside a greeting or an insult; folded. */
const FILLERS = inForms(
  'va vas allez bien tous toutes monde tout journee jour soiree beaucoup aide bande site outil page appli application groupe vraiment tres encore ' +
    'allemaal iedereen alles goed gaat mij zeer echt heel veel site website app tool pagina bende ' +
    'all everyone everybody today going well much really very site website app tool page bunch day so just test ask asking sure',
);

/** Bad, said of a person, and worst of all; folded, as they are written. */
const BAD =
  'nuls?|nulles?|mauvais(?:es?)?|incompetent(?:e?s?)|incapables?|paresseu(?:x|se|ses)|faineant(?:e?s?)|inutiles?|idiot(?:e?s?)|cons?|debiles?|' +
  'slecht|dom|lui|onbekwaam|incompetent|waardeloos|nutteloos|stom|' +
  'bad|useless|incompetent|stupid|lazy|dumb|terrible|awful|worthless|hopeless';
const WORST =
  'pires?|plus (?:nuls?|nulles?|mauvais(?:es?)?|incompetent(?:e?s?)|paresseu(?:x|ses?)|betes?)|moins (?:competent(?:e?s?)|bons?|bonnes?)|' +
  'slechtste|domste|luiste|minst (?:bekwame|competente|goede)|traagste|' +
  'worst|laziest|dumbest|stupidest|least (?:competent|capable|useful)|most (?:useless|incompetent|stupid)';
const PERSONS =
  'collegues?|membres?|chefs?|coachs?|personnes?|formateurs?|formatrices?|managers?|employe(?:e?s?)|directeurs?|' +
  'collegas?|lid|leden|baas|bazen|coaches|mensen|persoon|medewerkers?|leidinggevenden?|' +
  'colleagues?|members?|boss(?:es)?|people|persons?|trainers?|employees?|workers?|leaders?';
const BETWEEN =
  '(?: (?:le|la|les|l|ici|donc|vraiment|le plus|la plus|hier|er|de|het|echt|here|the|really|so|a|an|un|une|een))*';

/** Who is bad, or the worst, among people: a request to rank them that no answer is given to. */
const RANKS_PERSONS = new RegExp(
  `(?:^| )(?:(?:qui|qui c|wie|who|lequel|laquelle|lesquels|welke ${'\\w+'}|which ${'\\w+'}|quels? ${'\\w+'}|quelles? ${'\\w+'})` +
    ` (?:est|sont|is|zijn|are|s)${BETWEEN} (?:${BAD}|${WORST})|(?:${WORST}) (?:${PERSONS})|(?:${PERSONS}) (?:le |la |les )?(?:${WORST}))(?: |$)`,
);

/** Letters beside each other on a keyboard, and so no word. */
const ROWS = ['qwertyuiop', 'azertyuiop', 'asdfghjkl', 'qsdfghjklm', 'zxcvbnm', 'wxcvbn'];

function isKeyboardNoise(folded: string): boolean {
  const backwards = [...folded].reverse().join('');
  return (
    /^(.)\1{2,}$/.test(folded) ||
    (folded.length >= 3 && ROWS.some((row) => row.includes(folded) || row.includes(backwards)))
  );
}

/**
 * Why a text asks for nothing that people here could know: thanks, a greeting, an insult or noise, with no word that tells
 * of anything; or a wish to have people ranked as bad. Null for a question, and for what names something that is known
 * here. Closed lists alone decide, never a model.
 */
export function nothingToAnswer(terms: readonly Term[], namesSomething: boolean): Nothing | null {
  if (RANKS_PERSONS.test(terms.map(({ folded }) => folded).join(' '))) return 'not-about-persons';
  if (namesSomething) return null;
  const telling = terms.filter((term) => term.isContent && !isAsking(term.folded) && !isNoise(term.folded));
  const says = (words: ReadonlySet<string>) => telling.some(({ folded }) => words.has(stem(folded)));
  if (telling.length === 0) return 'nothing-to-answer';
  const isEmpty = telling.every(({ folded }) => [COURTESY, INSULTS, FILLERS].some((words) => words.has(stem(folded))));
  return isEmpty && (says(COURTESY) || says(INSULTS) || terms.length > telling.length + 2) ? 'nothing-to-answer' : null;
}

/** Numbers, single letters and pairs, and runs of a keyboard: nothing, unless they are known here. */
function isNoise(folded: string): boolean {
  return /^\p{N}+$/u.test(folded) || folded.length <= 2 || isKeyboardNoise(folded);
}
