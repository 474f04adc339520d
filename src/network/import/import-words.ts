import type { ImportFinding, NetworkImportReport } from './import-report.ts';

/** A report before it is said. */
export type Reported = Omit<NetworkImportReport, 'lines' | 'findings'> & {
  readonly findings: readonly ImportFinding[];
};
type Of<About extends ImportFinding['about']> = Extract<ImportFinding, { about: About }>;

/** What the report of an import says, in one language. */
export interface ImportWords {
  readonly ties: (report: Reported) => string;
  readonly members: (report: Reported) => string;
  /** Nothing to write, for all that could be taken over stands; or for nothing could. */
  readonly nothing: string;
  readonly nothingTaken: string;
  readonly dryRun: string;
  readonly added: string;
  readonly changed: string;
  readonly made: string;
  readonly weight: (weight: string) => string;
  readonly becomes: (before: string, after: string) => string;
  readonly more: (number: number) => string;
  readonly titles: Readonly<Record<ImportFinding['about'] | 'not-understood', string>>;
  readonly leftOut: (ties: number) => string;
  readonly ambiguous: (finding: Of<'ambiguous'>, people: string) => string;
  readonly repeated: (finding: Of<'repeated'>, kind: string) => string;
  readonly end: (finding: Of<'end'>) => string;
}

const s = (number: number): string => (number > 1 ? 's' : '');
const en = (number: number): string => (number === 1 ? '' : 's');
const none = (items: readonly (string | false)[]): string[] => items.filter((item) => item !== false);

export const FR: ImportWords = {
  ties: ({ ties }) =>
    `Liens : ${ties.added} nouveau${ties.added > 1 ? 'x' : ''}, ${ties.changed} modifié${s(ties.changed)}, ${ties.same} déjà là tel${s(ties.same)} quel${s(ties.same)} ; ${ties.leftOut} non repris.`,
  members: ({ members: { matched, byId, byEmail, byName, made, ambiguous, unknown, noPerson } }) =>
    `Personnes : ${matched} reconnue${s(matched)} (${byId} par identifiant, ${byEmail} par adresse e-mail, ${byName} par nom)${none(
      [
        made > 0 && `, ${made} ajoutée${s(made)}`,
        ambiguous > 0 && `, ${ambiguous} qu’on ne peut départager`,
        unknown > 0 && `, ${unknown} inconnue${s(unknown)}`,
        noPerson > 0 &&
          ` ; ${noPerson} élément${s(noPerson)} du fichier ${noPerson > 1 ? 'n’ont pas de nom ou ne sont pas des personnes' : 'n’a pas de nom ou n’est pas une personne'}`,
      ],
    ).join('')}.`,
  nothing: 'Rien à écrire : ce qui peut être repris est déjà là.',
  nothingTaken: 'Rien à écrire : aucun lien du fichier ne peut être repris.',
  dryRun: 'Rien n’a été écrit : ce n’était qu’un essai.',
  added: 'Nouveaux liens',
  changed: 'Liens modifiés',
  made: 'Personnes ajoutées, visibles par la communauté seulement tant qu’elles n’en décident pas autrement',
  weight: (weight) => `poids ${weight}`,
  becomes: (before, after) => `${before} devient ${after}`,
  more: (number) => `… et ${number} de plus (tout est dans --json)`,
  titles: {
    unknown: 'Inconnues ici : corrigez le nom, ou ajoutez ces personnes (--make-members)',
    'no-name': 'Sans nom qui puisse être gardé',
    'no-person': 'Pas des personnes, ou sans nom dans le fichier',
    ambiguous: 'Impossible de dire qui c’est : donnez l’identifiant',
    oneself: 'Lien de quelqu’un avec soi-même : non repris',
    repeated: 'Déjà plus haut dans le fichier : repris une seule fois',
    kind: 'Laissés de côté, comme demandé',
    date: 'Pas une date comme 2026-03-31 : lien repris sans date',
    end: 'Un lien n’a pas de fin ici',
    'both-ways': 'Le réseau n’a pas de sens : chaque lien vaut dans les deux sens',
    'not-understood': 'Pas compris dans le fichier',
  },
  leftOut: (ties) => (ties === 0 ? '' : ` (${ties} lien${s(ties)} non repris)`),
  ambiguous: ({ name }, people) =>
    people === '' ? `${name} : deux éléments du fichier portent ce nom` : `${name} : peut-être ${people}`,
  repeated: ({ from, to }, kind) => `${from} → ${to} (${kind})`,
  end: ({ edges }) => `la fin n’est pas reprise (${edges} fois)`,
};

export const NL: ImportWords = {
  ties: ({ ties }) =>
    `Banden: ${ties.added} nieuw, ${ties.changed} gewijzigd, ${ties.same} al precies zo aanwezig; ${ties.leftOut} niet overgenomen.`,
  members: ({ members: { matched, byId, byEmail, byName, made, ambiguous, unknown, noPerson } }) =>
    `Mensen: ${matched} herkend (${byId} aan hun id, ${byEmail} aan hun e-mailadres, ${byName} aan hun naam)${none([
      made > 0 && `, ${made} toegevoegd`,
      ambiguous > 0 && `, ${ambiguous} bij wie niet duidelijk is wie bedoeld wordt`,
      unknown > 0 && `, ${unknown} onbekend`,
      noPerson > 0 &&
        `; ${noPerson} ${noPerson === 1 ? 'onderdeel' : 'onderdelen'} van het bestand ${noPerson === 1 ? 'heeft' : 'hebben'} geen naam of ${noPerson === 1 ? 'is' : 'zijn'} geen persoon`,
    ]).join('')}.`,
  nothing: 'Er valt niets te schrijven: wat overgenomen kan worden, staat er al.',
  nothingTaken: 'Er valt niets te schrijven: geen enkele band uit het bestand kan overgenomen worden.',
  dryRun: 'Er is niets geschreven: dit was een proef.',
  added: 'Nieuwe banden',
  changed: 'Gewijzigde banden',
  made: 'Toegevoegde mensen, alleen zichtbaar voor de gemeenschap zolang ze het zelf niet anders kiezen',
  weight: (weight) => `gewicht ${weight}`,
  becomes: (before, after) => `${before} wordt ${after}`,
  more: (number) => `… en nog ${number} (alles staat in --json)`,
  titles: {
    unknown: 'Hier onbekend: verbeter de naam, of voeg deze mensen toe (--make-members)',
    'no-name': 'Zonder naam die bewaard kan worden',
    'no-person': 'Geen personen, of zonder naam in het bestand',
    ambiguous: 'Niet te zeggen wie dit is: geef het id',
    oneself: 'Band van iemand met zichzelf: niet overgenomen',
    repeated: 'Staat al eerder in het bestand: één keer overgenomen',
    kind: 'Weggelaten, zoals gevraagd',
    date: 'Geen datum zoals 2026-03-31: band overgenomen zonder datum',
    end: 'Een band heeft hier geen einde',
    'both-ways': 'Het netwerk heeft geen richting: elke band geldt in beide richtingen',
    'not-understood': 'Niet begrepen in het bestand',
  },
  leftOut: (ties) => (ties === 0 ? '' : ` (${ties} ${ties === 1 ? 'band' : 'banden'} niet overgenomen)`),
  ambiguous: ({ name }, people) =>
    people === '' ? `${name}: twee onderdelen van het bestand heten zo` : `${name}: misschien ${people}`,
  repeated: ({ from, to }, kind) => `${from} → ${to} (${kind})`,
  end: ({ edges }) => `het einde is niet overgenomen (${edges} keer)`,
};

export const EN: ImportWords = {
  ties: ({ ties }) =>
    `Ties: ${ties.added} new, ${ties.changed} changed, ${ties.same} there already just so; ${ties.leftOut} left out.`,
  members: ({ members: { matched, byId, byEmail, byName, made, ambiguous, unknown, noPerson } }) =>
    `People: ${matched} recognised (${byId} by id, ${byEmail} by e-mail address, ${byName} by name)${none([
      made > 0 && `, ${made} added`,
      ambiguous > 0 && `, ${ambiguous} who could be more than one person`,
      unknown > 0 && `, ${unknown} unknown`,
      noPerson > 0 &&
        `; ${noPerson} item${en(noPerson)} of the file ${noPerson === 1 ? 'has no name or is no person' : 'have no name or are no people'}`,
    ]).join('')}.`,
  nothing: 'Nothing to write: what can be taken over is there already.',
  nothingTaken: 'Nothing to write: no tie of the file can be taken over.',
  dryRun: 'Nothing was written: this was a dry run.',
  added: 'New ties',
  changed: 'Changed ties',
  made: 'People added, seen by the community alone until they choose otherwise',
  weight: (weight) => `weight ${weight}`,
  becomes: (before, after) => `${before} becomes ${after}`,
  more: (number) => `… and ${number} more (all of it is in --json)`,
  titles: {
    unknown: 'Unknown here: correct the name, or add these people (--make-members)',
    'no-name': 'Without a name that could be kept',
    'no-person': 'No people, or without a name in the file',
    ambiguous: 'Nobody can tell who this is: give the id',
    oneself: 'A tie of somebody with themselves: left out',
    repeated: 'Stands further up in the file already: taken once',
    kind: 'Left out, as asked',
    date: 'No date such as 2026-03-31: the tie is taken without one',
    end: 'A tie has no end here',
    'both-ways': 'The network has no directions: each tie goes both ways',
    'not-understood': 'Not understood in the file',
  },
  leftOut: (ties) => (ties === 0 ? '' : ` (${ties} tie${en(ties)} left out)`),
  ambiguous: ({ name }, people) =>
    people === '' ? `${name}: two items of the file are called so` : `${name}: perhaps ${people}`,
  repeated: ({ from, to }, kind) => `${from} → ${to} (${kind})`,
  end: ({ edges }) => `the end is not taken (${edges} time${en(edges)})`,
};
