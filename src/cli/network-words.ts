import type { Language } from '../domain/index.ts';
import type { Step } from '../network/index.ts';

/** What the texts of `maillon network` say beside what the network says itself. */
interface NetworkWords {
  readonly figures: (people: number, ties: number) => string;
  readonly tooFew: string;
  readonly noRoles: string;
  /** The same to a member, who reads their own place alone. */
  readonly noOwnRoles: string;
  /** How many of the ties lead from one organisation to another. */
  readonly across: (share: string) => string;
  readonly saved: (file: string, nodes: number, edges: number) => string;
  readonly series: {
    readonly columns: Readonly<
      Record<
        | 'period'
        | 'people'
        | 'ties'
        | 'formed'
        | 'faded'
        | 'kept'
        | 'isolates'
        | 'components'
        | 'density'
        | 'reciprocity'
        | 'clustering',
        string
      >
    >;
    readonly steps: Readonly<Record<Step, string>>;
    readonly meaning: readonly string[];
    readonly always: (ties: number) => string;
    readonly never: (ties: number) => string;
    readonly tooFew: string;
  };
  readonly groups: {
    readonly none: string;
    readonly pair: (one: string, other: string) => string;
    readonly shared: (people: number, names: string, unnamed: number) => string;
    readonly shares: (smaller: string, all: string) => string;
    readonly meaning: readonly string[];
  };
}

export const NETWORK_WORDS: Readonly<Record<Language, NetworkWords>> = {
  fr: {
    figures: (people, ties) =>
      `${people} personne${people > 1 ? 's' : ''} et ${ties} lien${ties > 1 ? 's' : ''} dans ce qui est regardé.`,
    tooFew: 'Trop peu de personnes pour en donner des chiffres sans dire de qui il s’agit.',
    noRoles: 'Aucune place dans le réseau n’appelle de suite pour le moment.',
    noOwnRoles: 'Votre place dans le réseau n’appelle pas de suite particulière pour le moment.',
    across: (share) => `Ici, ${share} des liens vont d’une organisation à une autre.`,
    saved: (file, nodes, edges) =>
      `${file} : ${nodes} nœud${nodes > 1 ? 's' : ''}, ${edges} lien${edges > 1 ? 's' : ''}`,
    series: {
      columns: {
        ...{ period: 'à partir du', people: 'liés', ties: 'liens', formed: 'nouveaux', faded: 'disparus' },
        ...{ kept: 'maintenus', isolates: 'sans lien', components: 'morceaux', density: 'densité' },
        ...{ reciprocity: 'récipr.', clustering: 'entre-soi' },
      },
      steps: { month: 'Mois par mois', quarter: 'Trimestre par trimestre', year: 'Année par année' },
      meaning: [
        'liés : personnes qui ont au moins un lien ; sans lien : celles qui étaient là et n’en ont aucun.',
        'nouveaux, disparus, maintenus : par rapport à la période précédente.',
        'morceaux : ensembles d’au moins deux personnes qu’aucun lien ne relie aux autres.',
        'densité : part des liens possibles qui existent ; récipr. : part des liens qui vont dans les deux sens ; entre-soi : part des contacts d’une personne qui sont liés entre eux, en moyenne. De 0 à 1.',
      ],
      always: (ties) =>
        ties === 1
          ? '1 lien sans date compte dans chaque période : il a été dit, et rien ne dit depuis quand.'
          : `${ties} liens sans date comptent dans chaque période : ils ont été dits, et rien ne dit depuis quand.`,
      never: (ties) =>
        ties === 1
          ? '1 lien sans date ne compte dans aucune période : personne ne sait quand il s’est fait.'
          : `${ties} liens sans date ne comptent dans aucune période : personne ne sait quand ils se sont faits.`,
      tooFew: '·  : trop peu de personnes pour en donner des chiffres',
    },
    groups: {
      none: 'Aucun groupe n’a de membre en commun avec un autre.',
      pair: (one, other) => `• ${one} et ${other}`,
      shared: (people, names, unnamed) =>
        `${people} personne${people > 1 ? 's' : ''} dans les deux${names === '' ? '' : ` : ${names}`}${names !== '' && unnamed > 0 ? `, et ${unnamed} de plus` : ''}`,
      shares: (smaller, all) => `${smaller} du plus petit groupe, ${all} de toutes leurs personnes réunies`,
      meaning: [
        'La première part dit à quel point le plus petit groupe est contenu dans l’autre (coefficient de recouvrement, Simpson 1960) ; la seconde, à quel point ce sont les mêmes personnes (Jaccard 1912). 100 % : entièrement.',
        'Sont comptées les personnes que vous pouvez voir et qui ont été membres dans la période regardée.',
      ],
    },
  },
  nl: {
    figures: (people, ties) =>
      `${people} ${people === 1 ? 'persoon' : 'mensen'} en ${ties} ${ties === 1 ? 'band' : 'banden'} in wat hier bekeken wordt.`,
    tooFew: 'Te weinig mensen om cijfers te geven zonder te zeggen over wie het gaat.',
    noRoles: 'Geen enkele plaats in het netwerk vraagt nu om een vervolg.',
    noOwnRoles: 'Uw plaats in het netwerk vraagt nu niet om een vervolg.',
    across: (share) => `Hier loopt ${share} van de banden van de ene organisatie naar de andere.`,
    saved: (file, nodes, edges) =>
      `${file}: ${nodes} ${nodes === 1 ? 'knoop' : 'knopen'}, ${edges} ${edges === 1 ? 'band' : 'banden'}`,
    series: {
      columns: {
        ...{ period: 'vanaf', people: 'verbonden', ties: 'banden', formed: 'nieuw', faded: 'verdwenen' },
        ...{ kept: 'gebleven', isolates: 'zonder band', components: 'delen', density: 'dichtheid' },
        ...{ reciprocity: 'wederk.', clustering: 'onderling' },
      },
      steps: { month: 'Maand per maand', quarter: 'Kwartaal per kwartaal', year: 'Jaar per jaar' },
      meaning: [
        'verbonden: mensen met minstens één band; zonder band: wie er was en er geen enkele had.',
        'nieuw, verdwenen, gebleven: vergeleken met de periode ervoor.',
        'delen: groepjes van minstens twee mensen die door geen band met de anderen verbonden zijn.',
        'dichtheid: deel van de mogelijke banden dat er is; wederk.: deel van de banden dat in beide richtingen loopt; onderling: deel van iemands contacten die ook met elkaar een band hebben, gemiddeld. Van 0 tot 1.',
      ],
      always: (ties) =>
        ties === 1
          ? '1 band zonder datum telt in elke periode mee: hij is gemeld, en niets zegt sinds wanneer.'
          : `${ties} banden zonder datum tellen in elke periode mee: ze zijn gemeld, en niets zegt sinds wanneer.`,
      never: (ties) =>
        ties === 1
          ? '1 band zonder datum telt in geen enkele periode mee: niemand weet wanneer hij ontstond.'
          : `${ties} banden zonder datum tellen in geen enkele periode mee: niemand weet wanneer ze ontstonden.`,
      tooFew: '·: te weinig mensen om cijfers te geven',
    },
    groups: {
      none: 'Geen enkele groep heeft een lid gemeen met een andere.',
      pair: (one, other) => `• ${one} en ${other}`,
      shared: (people, names, unnamed) =>
        `${people} ${people === 1 ? 'persoon' : 'mensen'} in beide${names === '' ? '' : `: ${names}`}${names !== '' && unnamed > 0 ? `, en nog ${unnamed}` : ''}`,
      shares: (smaller, all) => `${smaller} van de kleinste groep, ${all} van al hun mensen samen`,
      meaning: [
        'Het eerste deel zegt hoezeer de kleinste groep in de andere zit (overlapcoëfficiënt, Simpson 1960), het tweede hoezeer het dezelfde mensen zijn (Jaccard 1912). 100 % is helemaal.',
        'Geteld zijn de mensen die u mag zien en die lid waren in de bekeken periode.',
      ],
    },
  },
  en: {
    figures: (people, ties) =>
      `${people} ${people === 1 ? 'person' : 'people'} and ${ties} tie${ties === 1 ? '' : 's'} in what is looked at.`,
    tooFew: 'Too few people to give figures without saying who they are.',
    noRoles: 'Nobody’s place in the network calls for a next step now.',
    noOwnRoles: 'Your place in the network calls for no next step now.',
    across: (share) => `Here ${share} of the ties lead from one organisation to another.`,
    saved: (file, nodes, edges) =>
      `${file}: ${nodes} node${nodes === 1 ? '' : 's'}, ${edges} edge${edges === 1 ? '' : 's'}`,
    series: {
      columns: {
        ...{ period: 'from', people: 'tied', ties: 'ties', formed: 'new', faded: 'faded' },
        ...{ kept: 'kept', isolates: 'untied', components: 'parts', density: 'density' },
        ...{ reciprocity: 'returned', clustering: 'clustering' },
      },
      steps: { month: 'Month by month', quarter: 'Quarter by quarter', year: 'Year by year' },
      meaning: [
        'tied: people with a tie at least; untied: those who were there and had none.',
        'new, faded, kept: against the period before.',
        'parts: sets of two people or more whom no tie joins to the others.',
        'density: share of the possible ties that are there; returned: share of the ties that run both ways; clustering: share of somebody’s contacts who are tied to each other, on average. 0 to 1.',
      ],
      always: (ties) =>
        ties === 1
          ? '1 tie without a day counts in every period: it was stated, and nothing says since when.'
          : `${ties} ties without a day count in every period: they were stated, and nothing says since when.`,
      never: (ties) =>
        ties === 1
          ? '1 tie without a day counts in no period: nobody knows when it came about.'
          : `${ties} ties without a day count in no period: nobody knows when they came about.`,
      tooFew: '·: too few people to give figures',
    },
    groups: {
      none: 'No group shares a member with another.',
      pair: (one, other) => `• ${one} and ${other}`,
      shared: (people, names, unnamed) =>
        `${people} ${people === 1 ? 'person' : 'people'} in both${names === '' ? '' : `: ${names}`}${names !== '' && unnamed > 0 ? `, and ${unnamed} more` : ''}`,
      shares: (smaller, all) => `${smaller} of the smaller group, ${all} of all their people together`,
      meaning: [
        'The first share says how far the smaller group stands within the other (overlap coefficient, Simpson 1960), the second how far they are the same people (Jaccard 1912). 100 % is entirely.',
        'Counted are the people whom you may see and who were members within the time looked at.',
      ],
    },
  },
};
