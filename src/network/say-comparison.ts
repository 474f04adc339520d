import type { Language, ParticipationBand } from '../domain/index.ts';
import { list, percent } from '../language/index.ts';
import type { ClusterChange } from './compare.ts';

/** What the bands of participation are called, of whoever is in them. */
export const BAND_WORDS: Readonly<Record<ParticipationBand, Readonly<Record<Language, string>>>> = {
  core: { fr: 'noyau', nl: 'kern', en: 'core' },
  active: { fr: 'actif', nl: 'actief', en: 'active' },
  occasional: { fr: 'occasionnel', nl: 'af en toe', en: 'occasional' },
  peripheral: { fr: 'périphérie', nl: 'rand', en: 'periphery' },
  outside: { fr: 'en dehors', nl: 'erbuiten', en: 'outside' },
};

interface Sentences {
  readonly ties: (formed: number, faded: number, kept: number, stability: string | null) => string;
  readonly people: (came: number, left: number) => string;
  readonly clusters: Readonly<Record<ClusterChange['kind'], (number: number) => string>>;
  /** Clusters that joined or fell apart, by their numbers of people. */
  readonly merged: (before: string, after: string) => string;
  readonly split: (before: string, after: string) => string;
  readonly noClusters: string;
  readonly clustersAre: (told: string) => string;
  readonly move: (from: string, to: string, people: number) => string;
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  fr: {
    ties: (formed, faded, kept, stability) =>
      `Liens : ${formed} nouveau${formed === 1 ? '' : 'x'}, ${faded} disparu${faded === 1 ? '' : 's'}, ${kept} maintenu${kept === 1 ? '' : 's'}${stability === null ? '' : ` (${stability} des liens existent dans les deux périodes)`}.`,
    people: (came, left) =>
      `Dans le réseau : ${came} arrivée${came > 1 ? 's' : ''}, ${left} départ${left > 1 ? 's' : ''}.`,
    clusters: {
      kept: (number) => `${number} maintenu${number > 1 ? 's' : ''}`,
      merged: (number) => `${number} né${number > 1 ? 's' : ''} d’une fusion`,
      split: (number) => `${number} divisé${number > 1 ? 's' : ''}`,
      new: (number) => `${number} nouveau${number > 1 ? 'x' : ''}`,
      gone: (number) => `${number} disparu${number > 1 ? 's' : ''}`,
    },
    merged: (before, after) =>
      `Se sont rejoints : des ensembles de ${before} personnes, qui en forment un de ${after}.`,
    split: (before, after) => `S’est divisé : un ensemble de ${before} personnes, en ensembles de ${after}.`,
    noClusters: 'aucun',
    clustersAre: (told) => `Ensembles de personnes liées entre elles : ${told}.`,
    move: (from, to, people) => `De « ${from} » à « ${to} » : ${people} personne${people > 1 ? 's' : ''}.`,
  },
  nl: {
    ties: (formed, faded, kept, stability) =>
      `Banden: ${formed} nieuw, ${faded} verdwenen, ${kept} gebleven${stability === null ? '' : ` (${stability} van de banden bestaat in beide periodes)`}.`,
    people: (came, left) => `In het netwerk: ${came} bijgekomen, ${left} weggegaan.`,
    clusters: {
      kept: (number) => `${number} gebleven`,
      merged: (number) => `${number} samengegaan`,
      split: (number) => `${number} opgesplitst`,
      new: (number) => `${number} nieuw`,
      gone: (number) => `${number} verdwenen`,
    },
    merged: (before, after) => `Samengegaan: clusters van ${before} mensen, nu één van ${after}.`,
    split: (before, after) => `Opgesplitst: een cluster van ${before} mensen, nu clusters van ${after}.`,
    noClusters: 'geen',
    clustersAre: (told) => `Clusters van mensen met onderlinge banden: ${told}.`,
    move: (from, to, people) => `Van ‘${from}’ naar ‘${to}’: ${people} ${people === 1 ? 'persoon' : 'mensen'}.`,
  },
  en: {
    ties: (formed, faded, kept, stability) =>
      `Ties: ${formed} formed, ${faded} faded, ${kept} kept${stability === null ? '' : ` (${stability} of the ties stand in both periods)`}.`,
    people: (came, left) => `In the network: ${came} came, ${left} left.`,
    clusters: {
      kept: (number) => `${number} kept`,
      merged: (number) => `${number} merged`,
      split: (number) => `${number} split`,
      new: (number) => `${number} new`,
      gone: (number) => `${number} gone`,
    },
    merged: (before, after) => `Merged: clusters of ${before} people, now one of ${after}.`,
    split: (before, after) => `Split: a cluster of ${before} people, now clusters of ${after}.`,
    noClusters: 'none',
    clustersAre: (told) => `Clusters of people tied to each other: ${told}.`,
    move: (from, to, people) => `From “${from}” to “${to}”: ${people} ${people === 1 ? 'person' : 'people'}.`,
  },
};

/** What is said of two periods. */
interface Compared {
  readonly turnover: {
    readonly formed: number;
    readonly faded: number;
    readonly kept: number;
    readonly stability: number | null;
    readonly came: number;
    readonly left: number;
  };
  /** Each with the numbers of people of its clusters before and after. */
  readonly clusters: readonly Pick<ClusterChange, 'kind' | 'before' | 'after'>[];
  readonly moves: readonly { readonly text: string }[];
}

/** Two periods compared, in sentences. */
export function sayComparison({ turnover, clusters, moves }: Compared, language: Language): string[] {
  const say = SENTENCES[language];
  const { formed, faded, kept, stability, came, left } = turnover;
  const changes = new Map<ClusterChange['kind'], number>();
  for (const { kind } of clusters) changes.set(kind, (changes.get(kind) ?? 0) + 1);
  const told = [...changes].map(([kind, number]) => say.clusters[kind](number)).join(', ');
  return [
    say.ties(formed, faded, kept, stability === null ? null : percent(language, stability)),
    say.people(came, left),
    say.clustersAre(told === '' ? say.noClusters : told),
    ...clusters.flatMap(({ kind, before, after }) =>
      kind === 'merged' || kind === 'split' ? [say[kind](list(language, before), list(language, after))] : [],
    ),
    ...moves.map(({ text }) => text),
  ];
}

/** How many went from one band to another, as a sentence. */
export function sayMove(
  { from, to, people }: { readonly from: string; readonly to: string; readonly people: number },
  language: Language,
): string {
  const word = (band: string): string =>
    Object.hasOwn(BAND_WORDS, band) ? BAND_WORDS[band as ParticipationBand][language] : band;
  return SENTENCES[language].move(word(from), word(to), people);
}
