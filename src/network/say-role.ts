import type { Language } from '../domain/index.ts';
import { list, QUOTED } from '../language/index.ts';
import type { Role, RoleEvidence, RoleReading } from './roles.ts';

/** What things are called, by node of the community. */
export type NameOf = (node: number) => string;

type Said = Readonly<Record<Language, (name: string, of: (sign: RoleEvidence['sign']) => RoleEvidence) => string>>;

const percent = (share: number): number => Math.round(100 * share);
/** What is read, in words that whoever it is about may read: a place, with what it rests on. */
const READINGS: Readonly<Record<Role, Said>> = {
  newcomer: {
    fr: (name, of) => `${name} est arrivé·e il y a ${of('days').value} jours et n’a encore de lien avec personne.`,
    nl: (name, of) => `${name} kwam er ${of('days').value} dagen geleden bij en heeft nog met niemand een band.`,
    en: (name, of) => `${name} came ${of('days').value} days ago and is not tied to anybody yet.`,
  },
  isolate: {
    fr: (name) => `${name} n’a de lien avec personne dans ce qui est regardé ici.`,
    nl: (name) => `${name} heeft in wat hier bekeken wordt met niemand een band.`,
    en: (name) => `${name} is tied to nobody in what is looked at here.`,
  },
  'central-connector': {
    fr: (name, of) =>
      `${of('asked-by').value} personnes s’adressent à ${name} ; c’est beaucoup ici : pour neuf personnes sur dix, c’est ${of('asked-by').threshold} au plus.`,
    nl: (name, of) =>
      `${of('asked-by').value} mensen richten zich tot ${name}; dat is hier veel: voor negen op de tien zijn het er hoogstens ${of('asked-by').threshold}.`,
    en: (name, of) =>
      `${of('asked-by').value} people turn to ${name}, which is many here: for nine in ten it is ${of('asked-by').threshold} at most.`,
  },
  broker: {
    fr: (name, of) =>
      `${name} : ${percent(of('between').value)} % des chemins les plus courts entre les autres passent par là.`,
    nl: (name, of) => `${percent(of('between').value)} % van de kortste wegen tussen anderen loopt langs ${name}.`,
    en: (name, of) => `${percent(of('between').value)} % of the shortest ways between others lead through ${name}.`,
  },
  'boundary-spanner': {
    fr: (name, of) =>
      `${name} : ${percent(of('outward').value)} % de ses liens mènent hors de sa maison, vers ${of('organisations').value} autres organisations.`,
    nl: (name, of) =>
      `${percent(of('outward').value)} % van de banden van ${name} leidt naar buiten, naar ${of('organisations').value} andere organisaties.`,
    en: (name, of) =>
      `${percent(of('outward').value)} % of the ties of ${name} lead out of their own house, to ${of('organisations').value} other organisations.`,
  },
  'peripheral-specialist': {
    fr: (name, of) =>
      `${name} connaît bien ce que peu de personnes connaissent ici, et a peu de liens (${of('ties').value}).`,
    nl: (name, of) =>
      `${name} weet veel van iets wat hier weinigen kennen, en heeft weinig banden (${of('ties').value}).`,
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

/** What can be done next, as a sentence; null where nobody and nothing can be named. */
export function sayNext({ next, member }: RoleReading, nameOf: NameOf, language: Language): string | null {
  const name = nameOf(member);
  switch (next.do) {
    case 'introduce': {
      if (next.to.length === 0) return null;
      const people = list(language, next.to.map(nameOf));
      return {
        fr: `À faire : présenter ${name} à ${people}, qui s’intéressent aux mêmes thèmes.`,
        nl: `Te doen: ${name} voorstellen aan ${people}, die dezelfde thema’s kennen.`,
        en: `To do: introduce ${name} to ${people}, who know the same topics.`,
      }[language];
    }
    case 'ease-load': {
      if (next.others.length === 0) return null;
      const people = list(language, next.others.map(nameOf));
      return {
        fr: `À faire : solliciter aussi ${people}, qui connaissent les mêmes thèmes.`,
        nl: `Te doen: ook ${people} vragen, die dezelfde thema’s kennen.`,
        en: `To do: ask ${people} as well, who know the same topics.`,
      }[language];
    }
    case 'seed-group': {
      const about = next.topic === null ? null : QUOTED[language](nameOf(next.topic));
      return {
        fr: `À faire : réunir ces personnes dans un groupe${about === null ? '' : ` sur ${about}`}, pour que le lien ne tienne pas à une seule personne.`,
        nl: `Te doen: deze mensen samenbrengen in een groep${about === null ? '' : ` over ${about}`}, zodat de band niet aan één iemand hangt.`,
        en: `To do: bring these people together in a group${about === null ? '' : ` on ${about}`}, so that the tie does not hang on one person.`,
      }[language];
    }
    case 'invite': {
      const topic = QUOTED[language](nameOf(next.topic));
      return {
        fr: `À faire : inviter ${name} à en parler (${topic}).`,
        nl: `Te doen: ${name} uitnodigen om erover te vertellen (${topic}).`,
        en: `To do: invite ${name} to tell about it (${topic}).`,
      }[language];
    }
  }
}
