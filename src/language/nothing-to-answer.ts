import { isAsking } from './asking.ts';
import { stem } from './stem.ts';
import type { Term } from './terms.ts';

/** Why a text is no question that somebody's knowledge answers. */
export type Nothing = 'nothing-to-answer' | 'not-about-persons';

const inForms = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));

/** Greetings, thanks, farewells and laughter; folded. */
const GREETINGS = inForms(
  'merci bonjour bonsoir salut coucou bye ciao adieu ok okay cordialement slt bjr mdr ptdr haha lol ' +
    'dag hallo hoi hey goeiemorgen goeiedag goedemorgen goedemiddag goedenavond doei bedankt dank dankjewel dankuwel groetjes groeten ' +
    'hello hi thanks thank thx ty cheers goodbye xd',
);

/** Words of courtesy that a question may be about as well: who knows how to write a test? Folded. */
const ASSENT = inForms(
  'bonne oui super genial parfait bravo cool gaat ja nee prima top tof ' +
    'morning afternoon evening yes no great nice awesome perfect helpful welcome test',
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

/** Words that ask for somebody or a way: what else stands there is what is asked. Folded. */
const INTERROGATIVES: ReadonlySet<string> = new Set(
  (
    'qui comment quelqu lequel laquelle lesquels lesquelles wie hoe iemand welke waar ' +
    'who how anyone anybody someone somebody which where'
  ).split(' '),
);

/**
 * Why a text asks for nothing that people here could know: thanks, a greeting, an insult or noise, with no word that tells
 * of anything; or a wish to have people ranked as bad. Null for a question, and for what names something that is known
 * here. Closed lists alone decide, never a model.
 */
export function nothingToAnswer(terms: readonly Term[], namesSomething: boolean): Nothing | null {
  if (RANKS_PERSONS.test(terms.map(({ folded }) => folded).join(' '))) return 'not-about-persons';
  if (namesSomething) return null;
  const asks = terms.some(({ folded }) => INTERROGATIVES.has(folded));
  const telling = terms.filter(
    (term) => term.isContent && !INTERROGATIVES.has(term.folded) && !isAsking(term.folded) && !isNoise(term, asks),
  );
  const isOf = (words: ReadonlySet<string>) => (term: Term) => words.has(stem(term.folded));
  if (telling.length === 0) return 'nothing-to-answer';
  // Who asks in so many words means what else they say, unless they only greet.
  if (asks && !telling.some(isOf(GREETINGS))) return null;
  const isEmpty = telling.every((term) => [GREETINGS, ASSENT, INSULTS, FILLERS].some((words) => isOf(words)(term)));
  const says = [GREETINGS, ASSENT, INSULTS].some((words) => telling.some(isOf(words)));
  return isEmpty && (says || terms.length > telling.length + 2) ? 'nothing-to-answer' : null;
}

/** Numbers, single letters and runs of a keyboard; pairs of small letters too, where nobody asks for them. */
function isNoise({ folded, written }: Term, asks: boolean): boolean {
  const isPair = folded.length === 2 && !asks && !/^\p{Lu}{2}$/u.test(written);
  return /^\p{N}+$/u.test(folded) || folded.length < 2 || isPair || isKeyboardNoise(folded);
}
