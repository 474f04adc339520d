import { stem } from './stem.ts';

/** Words that ask and say nothing of what about, in the form they are compared in. */
const ASKING: ReadonlySet<string> = new Set(
  (
    'aider aide besoin cherche chercher competent connais deja experience peut peuvent personne pourrait pouvez recherche t travaille ' +
    'svp merci ervaring gezocht helpen helpt hulp kunnen nodig zoek zoeken ' +
    'anybody experienced expert good help looking need person please'
  )
    .split(' ')
    .map(stem),
);

/** Whether a folded word only asks, whatever is asked. */
export function isAsking(folded: string): boolean {
  return ASKING.has(stem(folded));
}
