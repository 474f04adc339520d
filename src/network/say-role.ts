import type { Language } from '../domain/index.ts';
import { percent } from '../language/index.ts';
import type { Role, RoleEvidence, RoleReading } from './roles.ts';

/** What things are called, by node of the community. */
export type NameOf = (node: number) => string;

type Said = Readonly<Record<Language, (name: string, of: (sign: RoleEvidence['sign']) => RoleEvidence) => string>>;

const counted = (number: number | string, one: string, many: string): string =>
  `${number} ${Number(number) === 1 ? one : many}`;

/** What is read, in words that whoever it is about may read: a place, with what it rests on. */
const READINGS: Readonly<Record<Role, Said>> = {
  newcomer: {
    fr: (name, of) =>
      `${name} est là depuis ${counted(of('days').value, 'jour', 'jours')} et n’a encore de lien avec personne.`,
    nl: (name, of) =>
      `${name} kwam er ${counted(of('days').value, 'dag', 'dagen')} geleden bij en heeft nog met niemand een band.`,
    en: (name, of) => `${name} joined ${counted(of('days').value, 'day', 'days')} ago and has no ties yet.`,
  },
  isolate: {
    fr: (name) => `${name} n’a aucun des liens qui sont regardés ici.`,
    nl: (name) => `${name} heeft geen enkele van de banden die hier bekeken worden.`,
    en: (name) => `${name} has none of the ties that are looked at here.`,
  },
  'central-connector': {
    fr: (name, of) =>
      `${of('asked-by').value} personnes s’adressent à ${name} ; c’est beaucoup ici : pour la plupart, c’est ${of('asked-by').threshold} au plus.`,
    nl: (name, of) =>
      `${of('asked-by').value} mensen richten zich tot ${name}; dat is hier veel: voor de meesten zijn het er hoogstens ${of('asked-by').threshold}.`,
    en: (name, of) =>
      `${of('asked-by').value} people turn to ${name}, which is many here: for most it is ${of('asked-by').threshold} at most.`,
  },
  broker: {
    fr: (name, of) =>
      `${name} : ${percent('fr', of('between').value)} des chemins les plus courts entre les autres passent par là.`,
    nl: (name, of) => `${percent('nl', of('between').value)} van de kortste wegen tussen anderen loopt langs ${name}.`,
    en: (name, of) => `${percent('en', of('between').value)} of the shortest ways between others lead through ${name}.`,
  },
  'boundary-spanner': {
    fr: (name, of) =>
      `${name} : ${percent('fr', of('outward').value)} de ses liens mènent hors de son organisation, vers ${of('organisations').value} autres.`,
    nl: (name, of) =>
      `${percent('nl', of('outward').value)} van de banden van ${name} leidt naar buiten, naar ${of('organisations').value} andere organisaties.`,
    en: (name, of) =>
      `${percent('en', of('outward').value)} of the ties of ${name} lead outside their own organisation, to ${of('organisations').value} others.`,
  },
  'peripheral-specialist': {
    fr: (name, of) =>
      `${name} connaît bien ce que peu de personnes connaissent ici, et a peu de liens (${of('ties').value}).`,
    nl: (name, of) =>
      `${name} kent iets goed wat weinig mensen hier kennen, en heeft weinig banden (${of('ties').value}).`,
    en: (name, of) => `${name} knows well what few here know, and has few ties (${of('ties').value}).`,
  },
};

const OVERLOADED: Readonly<Record<Language, string>> = {
  fr: 'C’est au moins deux fois plus : mieux vaut répartir les demandes.',
  nl: 'Dat is minstens twee keer zoveel: vragen worden beter gespreid.',
  en: 'That is twice as many at least: asks are better spread.',
};

/** One reading as a sentence or two. */
export function sayRole(
  { role, evidence, isOverloaded, member }: RoleReading,
  nameOf: NameOf,
  language: Language,
): string {
  const of = (sign: RoleEvidence['sign']): RoleEvidence =>
    evidence.find((one) => one.sign === sign) ?? { sign, value: 0, threshold: 0 };
  const said = READINGS[role][language](nameOf(member), of);
  return isOverloaded ? `${said} ${OVERLOADED[language]}` : said;
}

/** What a role is called. */
export const ROLE_LABELS: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  newcomer: { fr: 'nouvelle venue, nouveau venu', nl: 'nieuwkomer', en: 'newcomer' },
  isolate: { fr: 'sans lien', nl: 'zonder band', en: 'without ties' },
  'central-connector': { fr: 'très sollicité·e', nl: 'veel gevraagd', en: 'much asked' },
  broker: { fr: 'passerelle', nl: 'brug', en: 'bridge' },
  'boundary-spanner': {
    fr: 'lien vers d’autres organisations',
    nl: 'band met andere organisaties',
    en: 'tie to other organisations',
  },
  'peripheral-specialist': {
    fr: 'spécialiste en périphérie',
    nl: 'specialist aan de rand',
    en: 'specialist at the edge',
  },
};

/** What a sign is called, with its number and what it is set against. */
export function sayEvidence({ sign, value, threshold }: RoleEvidence, language: Language): string {
  const isShare = sign === 'between' || sign === 'outward';
  const show = (number: number): string => (isShare ? percent(language, number) : String(number));
  return SIGNS[sign][language](show(value), show(threshold));
}

type Evidenced = Readonly<Record<Language, (value: string, threshold: string) => string>>;

const SIGNS: Readonly<Record<RoleEvidence['sign'], Evidenced>> = {
  'asked-by': {
    fr: (value, threshold) => `sollicité·e par ${value} (signalé au-delà de ${threshold})`,
    nl: (value, threshold) => `gevraagd door ${value} (gemeld boven ${threshold})`,
    en: (value, threshold) => `asked by ${value} (told above ${threshold})`,
  },
  ties: {
    fr: (value, threshold) => `liens : ${value} (repère : ${threshold})`,
    nl: (value, threshold) => `banden: ${value} (ijkpunt: ${threshold})`,
    en: (value, threshold) => `ties: ${value} (set against ${threshold})`,
  },
  between: {
    fr: (value, threshold) => `${value} des plus courts chemins (signalé au-delà de ${threshold})`,
    nl: (value, threshold) => `${value} van de kortste wegen (gemeld boven ${threshold})`,
    en: (value, threshold) => `${value} of the shortest ways (told above ${threshold})`,
  },
  outward: {
    fr: (value, threshold) => `${value} des liens vont vers d’autres organisations (signalé au-delà de ${threshold})`,
    nl: (value, threshold) => `${value} van de banden gaat naar andere organisaties (gemeld boven ${threshold})`,
    en: (value, threshold) => `${value} of the ties lead to other organisations (told above ${threshold})`,
  },
  organisations: {
    fr: (value, threshold) => `autres organisations : ${value} (signalé au-delà de ${threshold})`,
    nl: (value, threshold) => `andere organisaties: ${value} (gemeld boven ${threshold})`,
    en: (value, threshold) => `other organisations: ${value} (told above ${threshold})`,
  },
  knows: {
    fr: (value) => `thèmes que peu d’autres connaissent bien : ${value}`,
    nl: (value) => `thema’s die weinig anderen goed kennen: ${value}`,
    en: (value) => `topics that few others know well: ${value}`,
  },
  days: {
    fr: (value, threshold) => `là depuis ${counted(value, 'jour', 'jours')} (signalé jusqu’à ${threshold})`,
    nl: (value, threshold) => `${counted(value, 'dag', 'dagen')} geleden gekomen (gemeld tot ${threshold})`,
    en: (value, threshold) => `joined ${counted(value, 'day', 'days')} ago (told up to ${threshold})`,
  },
};
