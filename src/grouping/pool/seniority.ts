import { foldedWords } from '../../language/index.ts';

/** Words by which communities write how senior somebody is, on a scale from learning the trade (0) to leading it (1). */
const SCALE: readonly (readonly [number, readonly string[]])[] = [
  [0, ['apprenti', 'etudiant', 'student', 'stagiaire', 'intern', 'trainee', 'leerling', 'stagiair']],
  [0.2, ['junior', 'debutant', 'beginner', 'starter', 'doctorant', 'doctoraatsstudent', 'entry']],
  [0.5, ['confirme', 'medior', 'medewerker', 'vakman', 'intermediate', 'mid', 'benevole', 'vrijwilliger', 'volunteer']],
  [0.6, ['ervaren', 'experienced', 'experimente', 'researcher', 'chercheur', 'onderzoeker']],
  [0.8, ['senior', 'expert', 'principal', 'lead', 'staff']],
  [1, ['direct', 'dirige', 'manager', 'head', 'chef', 'executive', 'vennoot', 'associe', 'partner']],
  [1, ['retrait', 'gepension', 'retired', 'pensione', 'emerit']],
];

/** Seniority on a scale of 0 to 1; NaN for words that are not known. */
export function seniorityOf(level: string | null): number {
  if (level === null) return Number.NaN;
  const words = foldedWords(level);
  const found = SCALE.find(([, stems]) => words.some((word) => stems.some((stem) => word.startsWith(stem))));
  return found?.[0] ?? Number.NaN;
}
