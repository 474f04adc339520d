import { FUNCTION_WORDS, fold, stem, wordsOf } from '../../language/index.ts';

/** Words that stand in texts about anything: holding one of them alone says nothing. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'deux trois quatre cinq six sept huit neuf dix plusieurs autre autres chaque tout toute tous toutes rien bien plus ' +
    'moins tres trop fois jour jours semaine mois annee annees an ans heure heures temps chose choses gens personne ' +
    'personnes faire fait faut avoir peut peux veut veux dire parler aider aide besoin cherche trouver question ' +
    'questions exemple fois nouveau nouvelle nouveaux bon bonne petit petite grand grande premier premiere groupe ' +
    'groupes membre membres travail travailler ' +
    'twee drie vier vijf zes zeven acht negen tien andere elke alle alles niets goed goede meer minder heel keer dag ' +
    'dagen week weken maand maanden jaar jaren uur uren tijd ding dingen mensen persoon doen gaan moet moeten zeggen ' +
    'praten helpen hulp nodig zoek zoeken vinden vraag vragen voorbeeld nieuw nieuwe klein kleine groot grote eerste ' +
    'groep groepen lid leden werk werken ' +
    'two three four five six seven eight nine ten several other others each every all nothing well more less very day ' +
    'days week weeks month months year years hour hours time times thing things people person make made get need help ' +
    'find look looking talk say question questions example new good small big first group groups member members work ' +
    'working'
  ).split(' '),
);
/** Shorter words tell little, but for those in capitals (`HR`, `IT`). */
const SHORTEST = 4;

/** Words of the question that a text holds, as the question writes them: only those that tell one text from another. */
export function heldWords(text: string, questionWords: readonly string[]): string[] {
  const held = new Set(wordsOf(text).map((word) => stem(fold(word))));
  return [...new Set(questionWords)].filter((word) =>
    wordsOf(word).every((part) => isTelling(part) && held.has(stem(fold(part)))),
  );
}

function isTelling(word: string): boolean {
  const folded = fold(word);
  return folded.length >= SHORTEST && !FUNCTION_WORDS.has(folded) && !COMMON.has(folded);
}
