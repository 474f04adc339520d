import { foldedWords } from '../../language/index.ts';

/**
 * Whole words by which communities write how senior somebody is, in French, Dutch and English, folded, on a scale from
 * learning the trade (0) to leading it (1). Beginnings of words would not do: internal is no intern, a partnership no
 * partner. Of several in one title the lowest counts: a junior director is a junior.
 */
const SCALE: readonly (readonly [seniority: number, words: string])[] = [
  [0, 'apprenti apprentie apprentis apprenties apprentice apprentices etudiant etudiante etudiants etudiantes'],
  [0, 'student students studente studenten stagiaire stagiaires stagiair stagiairs interns trainee trainees'],
  [0, 'leerling leerlinge leerlingen'],
  [0.2, 'junior juniors debutant debutante debutants debutantes beginner beginners starter starters'],
  [0.2, 'doctorant doctorante doctorants doctoraatsstudent doctoraatsstudente doctoraatsstudenten entry'],
  [0.5, 'confirme confirmee confirmes confirmees medior mediors medewerker medewerkster medewerkers'],
  [0.5, 'vakman vakvrouw vakmensen intermediate intermediaire mid'],
  [0.5, 'benevole benevoles vrijwilliger vrijwilligster vrijwilligers volunteer volunteers'],
  [0.6, 'ervaren experienced experimente experimentee experimentes experimentees'],
  [0.6, 'researcher researchers chercheur chercheuse chercheurs chercheuses onderzoeker onderzoekster onderzoekers'],
  [0.8, 'senior seniors expert experte experts expertes principal principale lead leads leader leaders leading staff'],
  [1, 'director directors directeur directeurs directrice directrices direction directie directies'],
  [1, 'dirigeant dirigeante dirigeants dirigeantes manager managers head heads chef chefs cheffe cheffes'],
  [1, 'executive executives vennoot vennoten associe associee associes associees partner partners'],
  [1, 'retraite retraitee retraites retraitees retired pensionne pensionnee pensionnes pensionnees'],
  [1, 'gepensioneerd gepensioneerde gepensioneerden emeritus emerita emeriti emerite emerites'],
];

/** Apprentices where the word ends a title (marketing intern); within one it is Dutch for what is not external. */
const AT_THE_END = 'intern';

const SENIORITY = new Map(SCALE.flatMap(([seniority, words]) => words.split(' ').map((word) => [word, seniority])));

/** Seniority on a scale of 0 to 1; NaN for words that are not known. */
export function seniorityOf(level: string | null): number {
  if (level === null) return Number.NaN;
  const words = foldedWords(level);
  if (words.at(-1) === AT_THE_END) return 0;
  const known = words.flatMap((word) => SENIORITY.get(word) ?? []);
  return known.length === 0 ? Number.NaN : Math.min(...known);
}
