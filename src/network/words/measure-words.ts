import type { Language } from '../../domain/index.ts';
import type { NodeMeasure, WholeMeasure } from '../measures/index.ts';
import type { Wording } from './layer-words.ts';

/** What each measure is called, and what its number says, in words that need no course in networks. */
export const MEASURE_WORDS: Readonly<Record<NodeMeasure | WholeMeasure, Readonly<Record<Language, Wording>>>> = {
  degree: {
    fr: { label: 'liens', meaning: 'Nombre de liens, dans les deux sens.' },
    nl: { label: 'banden', meaning: 'Aantal banden, in beide richtingen.' },
    en: { label: 'ties', meaning: 'Number of ties, either way.' },
  },
  inDegree: {
    fr: {
      label: 'liens reçus',
      meaning: 'Nombre de personnes dont un lien mène ici, par exemple qui demandent conseil.',
    },
    nl: {
      label: 'inkomende banden',
      meaning: 'Aantal mensen van wie een band hierheen loopt, zoals wie om advies vraagt.',
    },
    en: { label: 'incoming ties', meaning: 'Number of people with a tie to here, such as those who ask for advice.' },
  },
  outDegree: {
    fr: { label: 'liens donnés', meaning: 'Nombre de personnes vers qui mène un lien d’ici.' },
    nl: { label: 'uitgaande banden', meaning: 'Aantal mensen naar wie van hieruit een band loopt.' },
    en: { label: 'outgoing ties', meaning: 'Number of people to whom a tie leads from here.' },
  },
  strength: {
    fr: { label: 'force des liens', meaning: 'Somme des forces de tous les liens.' },
    nl: { label: 'sterkte van de banden', meaning: 'Som van de sterktes van alle banden.' },
    en: { label: 'strength of ties', meaning: 'Sum of the strengths of all ties.' },
  },
  inStrength: {
    fr: { label: 'force des liens reçus', meaning: 'Somme des forces des liens qui mènent ici.' },
    nl: { label: 'sterkte van inkomende banden', meaning: 'Som van de sterktes van de banden hierheen.' },
    en: { label: 'strength of incoming ties', meaning: 'Sum of the strengths of the ties that lead here.' },
  },
  outStrength: {
    fr: { label: 'force des liens donnés', meaning: 'Somme des forces des liens qui partent d’ici.' },
    nl: { label: 'sterkte van uitgaande banden', meaning: 'Som van de sterktes van de banden van hieruit.' },
    en: { label: 'strength of outgoing ties', meaning: 'Sum of the strengths of the ties that lead from here.' },
  },
  betweenness: {
    fr: {
      label: 'intermédiaire',
      meaning: 'Part des plus courts chemins entre les autres qui passent par ici : 0, aucun ; 1, tous.',
    },
    nl: {
      label: 'tussenpositie',
      meaning: 'Deel van de kortste wegen tussen anderen dat hierlangs loopt: 0 is geen enkele, 1 is alle.',
    },
    en: {
      label: 'betweenness',
      meaning: 'Share of the shortest ways between others that lead through here: 0 none, 1 all.',
    },
  },
  harmonicCloseness: {
    fr: {
      label: 'proximité',
      meaning:
        'Compte les autres, chacun divisé par le nombre de pas jusqu’à lui : plus c’est grand, plus on est près de tous.',
    },
    nl: {
      label: 'nabijheid',
      meaning: 'Telt de anderen, elk gedeeld door het aantal stappen erheen: hoe groter, hoe dichter bij iedereen.',
    },
    en: {
      label: 'closeness',
      meaning: 'Counts the others, each divided by the steps to reach them: the more, the nearer to everybody.',
    },
  },
  eigenvector: {
    fr: {
      label: 'entourage relié',
      meaning: 'Grand pour qui est lié à des personnes elles-mêmes très liées ; de 0 à 1.',
    },
    nl: {
      label: 'goed verbonden omgeving',
      meaning: 'Groot voor wie banden heeft met mensen die zelf veel banden hebben; van 0 tot 1.',
    },
    en: {
      label: 'well-tied surroundings',
      meaning: 'Large for whoever is tied to people who are much tied themselves; 0 to 1.',
    },
  },
  pageRank: {
    fr: {
      label: 'part de passage',
      meaning: 'Part du temps qu’une promenade au hasard le long des liens passerait ici ; le tout fait 1.',
    },
    nl: {
      label: 'aandeel in de wandeling',
      meaning: 'Deel van de tijd dat een toevallige wandeling langs de banden hier zou zijn; samen 1.',
    },
    en: {
      label: 'share of a random walk',
      meaning: 'Share of the time that a random walk along the ties would spend here; all add up to 1.',
    },
  },
  coreNumber: {
    fr: {
      label: 'épaisseur du noyau',
      meaning: 'Le plus grand nombre k tel qu’on soit dans un ensemble où chacun a au moins k liens avec les autres.',
    },
    nl: {
      label: 'kerngetal',
      meaning:
        'Het grootste getal k waarvoor men in een kring zit waarin ieder minstens k banden met de anderen heeft.',
    },
    en: {
      label: 'core number',
      meaning: 'The largest k for which one is in a circle where everybody has at least k ties with the others.',
    },
  },
  constraint: {
    fr: {
      label: 'enfermement',
      meaning:
        'Grand quand tous les contacts se connaissent entre eux, petit quand ils viennent de mondes différents ; de 0 à 2.',
    },
    nl: {
      label: 'geslotenheid',
      meaning: 'Groot als alle contacten elkaar kennen, klein als ze uit verschillende werelden komen; van 0 tot 2.',
    },
    en: {
      label: 'constraint',
      meaning: 'Large when all contacts know each other, small when they come from different circles; 0 to 2.',
    },
  },
  effectiveSize: {
    fr: {
      label: 'contacts distincts',
      meaning: 'Nombre de contacts, moins ceux qui font double emploi parce qu’ils se connaissent.',
    },
    nl: { label: 'verschillende contacten', meaning: 'Aantal contacten, zonder de overlap van wie elkaar al kennen.' },
    en: { label: 'distinct contacts', meaning: 'Number of contacts, less the overlap of those who know each other.' },
  },
  clustering: {
    fr: {
      label: 'entre-soi',
      meaning: 'Part des paires de contacts qui sont liées entre elles : 0, aucune ; 1, toutes.',
    },
    nl: {
      label: 'onderlinge banden',
      meaning: 'Deel van de paren contacten die ook met elkaar een band hebben: 0 is geen, 1 is alle.',
    },
    en: { label: 'clustering', meaning: 'Share of pairs of contacts that are tied to each other: 0 none, 1 all.' },
  },
  density: {
    fr: { label: 'densité', meaning: 'Part des liens possibles qui existent : 0, aucun ; 1, tous.' },
    nl: { label: 'dichtheid', meaning: 'Deel van de mogelijke banden dat er is: 0 is geen, 1 is alle.' },
    en: { label: 'density', meaning: 'Share of the possible ties that are there: 0 none, 1 all.' },
  },
  reciprocity: {
    fr: { label: 'réciprocité', meaning: 'Part des liens qui vont dans les deux sens : 0, aucun ; 1, tous.' },
    nl: { label: 'wederkerigheid', meaning: 'Deel van de banden dat in beide richtingen loopt: 0 is geen, 1 is alle.' },
    en: { label: 'reciprocity', meaning: 'Share of ties that run both ways: 0 none, 1 all.' },
  },
  weakComponents: {
    fr: {
      label: 'morceaux',
      meaning: 'En combien de morceaux sans lien entre eux le réseau se divise ; qui est seul en est un.',
    },
    nl: {
      label: 'losse delen',
      meaning: 'In hoeveel delen zonder onderlinge band het netwerk uiteenvalt; wie alleen staat, is er een.',
    },
    en: {
      label: 'separate parts',
      meaning: 'Into how many parts without a tie between them the network falls; whoever is alone is one.',
    },
  },
  strongComponents: {
    fr: {
      label: 'morceaux dans le sens des liens',
      meaning: 'De même, mais en suivant les liens dans leur sens seulement.',
    },
    nl: {
      label: 'losse delen in de richting van de banden',
      meaning: 'Hetzelfde, maar alleen in de richting waarin de banden lopen.',
    },
    en: { label: 'separate parts, one way', meaning: 'The same, but following ties in their direction alone.' },
  },
  diameter: {
    fr: { label: 'plus long détour', meaning: 'Pas entre les deux personnes reliées les plus éloignées.' },
    nl: { label: 'verste afstand', meaning: 'Stappen tussen de twee verbonden mensen die het verst van elkaar staan.' },
    en: { label: 'longest way', meaning: 'Steps between the two people furthest apart of those who are connected.' },
  },
  averagePath: {
    fr: { label: 'distance moyenne', meaning: 'Pas entre deux personnes reliées, en moyenne.' },
    nl: { label: 'gemiddelde afstand', meaning: 'Gemiddeld aantal stappen tussen twee verbonden mensen.' },
    en: { label: 'average distance', meaning: 'Steps between two connected people, on average.' },
  },
  efficiency: {
    fr: {
      label: 'facilité d’accès',
      meaning: 'À quel point chacun atteint chacun en peu de pas : 0, pas du tout ; 1, tous directement.',
    },
    nl: {
      label: 'bereikbaarheid',
      meaning: 'Hoe makkelijk ieder ieder in weinig stappen bereikt: 0 is helemaal niet, 1 is allen rechtstreeks.',
    },
    en: {
      label: 'reachability',
      meaning: 'How easily everybody reaches everybody in few steps: 0 not at all, 1 all directly.',
    },
  },
  degreeCentralisation: {
    fr: {
      label: 'liens concentrés',
      meaning: 'À quel point les liens tiennent à peu de personnes : 0, également répartis ; 1, une étoile.',
    },
    nl: {
      label: 'concentratie van banden',
      meaning: 'Hoezeer de banden aan weinig mensen hangen: 0 is gelijk verdeeld, 1 is een ster.',
    },
    en: { label: 'ties in few hands', meaning: 'How much the ties hang on few people: 0 evenly spread, 1 a star.' },
  },
  betweennessCentralisation: {
    fr: {
      label: 'passages concentrés',
      meaning: 'À quel point les chemins passent par peu de personnes : 0, également répartis ; 1, tous par une seule.',
    },
    nl: {
      label: 'concentratie van doorgang',
      meaning: 'Hoezeer de wegen langs weinig mensen lopen: 0 is gelijk verdeeld, 1 is alles langs één iemand.',
    },
    en: {
      label: 'ways through few',
      meaning: 'How much the ways lead through few people: 0 evenly spread, 1 all through one.',
    },
  },
  degreeAssortativity: {
    fr: {
      label: 'très liés entre eux',
      meaning:
        'Au-dessus de 0, les personnes très liées le sont surtout entre elles ; au-dessous, à des personnes peu liées ; de −1 à 1.',
    },
    nl: {
      label: 'wie veel banden heeft bij elkaar',
      meaning:
        'Boven 0 hebben mensen met veel banden die vooral met elkaar, eronder met wie er weinig heeft; van −1 tot 1.',
    },
    en: {
      label: 'well-tied together',
      meaning: 'Above 0, people with many ties are tied to each other; below, to people with few; −1 to 1.',
    },
  },
  corePeriphery: {
    fr: {
      label: 'noyau et périphérie',
      meaning: 'À quel point le réseau ressemble à un noyau serré avec une périphérie autour ; 1, tout à fait.',
    },
    nl: {
      label: 'kern en rand',
      meaning: 'Hoezeer het netwerk lijkt op een hechte kern met een rand eromheen; 1 is helemaal.',
    },
    en: {
      label: 'core and periphery',
      meaning: 'How much the network looks like a close core with a periphery round it; 1 entirely.',
    },
  },
  attributeAssortativity: {
    fr: {
      label: 'entre mêmes organisations',
      meaning:
        'Au-dessus de 0, les liens restent dans les organisations plus que le hasard ne le ferait ; au-dessous, moins ; de −1 à 1.',
    },
    nl: {
      label: 'binnen dezelfde organisatie',
      meaning: 'Boven 0 blijven de banden vaker binnen organisaties dan bij toeval, eronder minder vaak; van −1 tot 1.',
    },
    en: {
      label: 'within organisations',
      meaning: 'Above 0, ties stay within organisations more than by chance; below, less; −1 to 1.',
    },
  },
  eiIndex: {
    fr: {
      label: 'dehors ou dedans',
      meaning:
        'Liens entre organisations moins liens internes, sur le total : 1, tous vers dehors ; −1, tous à l’intérieur.',
    },
    nl: {
      label: 'buiten of binnen',
      meaning: 'Banden tussen organisaties min die erbinnen, op het totaal: 1 is alle naar buiten, −1 is alle binnen.',
    },
    en: {
      label: 'outward or inward',
      meaning: 'Ties between organisations less those within, of all: 1 all outward, −1 all within.',
    },
  },
  modularity: {
    fr: {
      label: 'organisations séparées',
      meaning: 'De combien les liens à l’intérieur des organisations dépassent ce que ferait le hasard ; de −0,5 à 1.',
    },
    nl: {
      label: 'organisaties apart',
      meaning: 'Hoeveel meer banden er binnen organisaties zijn dan bij toeval; van −0,5 tot 1.',
    },
    en: {
      label: 'organisations apart',
      meaning: 'By how much ties within organisations go beyond chance; −0.5 to 1.',
    },
  },
};
