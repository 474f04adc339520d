import type { Language } from '../domain/index.ts';
import { list, QUOTED } from '../language/index.ts';
import type { NextStep, RoleReading } from './roles.ts';
import type { NameOf } from './say-role.ts';

/** What can be done next: a sentence, and whom and what it opens. */
export interface SaidStep {
  readonly do: NextStep['do'];
  readonly text: string;
  /** Nodes of the community, the one it is about not among them. */
  readonly members: readonly number[];
  readonly topic: number | null;
}

/** What can be done next; null where nobody and nothing can be named. */
export function sayNext({ next, member }: RoleReading, nameOf: NameOf, language: Language): SaidStep | null {
  if (next === null) return null;
  const name = nameOf(member);
  const topic = next.topic === null ? null : QUOTED[language](nameOf(next.topic));
  const members = membersOf(next);
  const people =
    members.length === 0 ? null : { names: list(language, members.map(nameOf)), isOne: members.length === 1 };
  const isWelcome = next.do === 'introduce' && next.because === 'facilitates';
  const text = (isWelcome ? WELCOME : NEXT[next.do])[language](name, people, topic);
  return text === null ? null : { do: next.do, text, members, topic: next.topic };
}

/** Somebody nobody has a topic in common with is introduced to those who facilitate groups. */
const WELCOME: Advice = {
  fr: (name, people) =>
    people && `À faire : présenter ${name} à ${people.names}, qui anime${people.isOne ? '' : 'nt'} des groupes ici.`,
  nl: (name, people) =>
    people &&
    `Te doen: ${name} voorstellen aan ${people.names}, die hier groepen ${people.isOne ? 'begeleidt' : 'begeleiden'}.`,
  en: (name, people) =>
    people && `To do: introduce ${name} to ${people.names}, who facilitate${people.isOne ? 's' : ''} groups here.`,
};

function membersOf(next: NextStep): readonly number[] {
  switch (next.do) {
    case 'introduce':
      return next.to;
    case 'ease-load':
      return next.others;
    case 'seed-group':
      return next.among;
    case 'invite':
      return [];
  }
}

type Advice = Readonly<Record<Language, (name: string, people: People | null, topic: string | null) => string | null>>;

interface People {
  readonly names: string;
  readonly isOne: boolean;
}

const NEXT: Readonly<Record<NextStep['do'], Advice>> = {
  introduce: {
    fr: (name, people, topic) =>
      people !== null
        ? `À faire : présenter ${name} à ${people.names}, qui connai${people.isOne ? 't' : 'ssent'} les mêmes thèmes.`
        : topic && `À faire : présenter ${name} à d’autres qui s’intéressent à ${topic}.`,
    nl: (name, people, topic) =>
      people !== null
        ? `Te doen: ${name} voorstellen aan ${people.names}, die dezelfde thema’s ken${people.isOne ? 't' : 'nen'}.`
        : topic && `Te doen: ${name} voorstellen aan anderen die iets hebben met ${topic}.`,
    en: (name, people, topic) =>
      people !== null
        ? `To do: introduce ${name} to ${people.names}, who know${people.isOne ? 's' : ''} the same topics.`
        : topic && `To do: introduce ${name} to others with an interest in ${topic}.`,
  },
  'ease-load': {
    fr: (_name, people, topic) =>
      people !== null
        ? `À faire : solliciter aussi ${people.names}, qui connai${people.isOne ? 't' : 'ssent'} les mêmes thèmes.`
        : topic && `À faire : chercher qui d’autre peut répondre sur ${topic}.`,
    nl: (_name, people, topic) =>
      people !== null
        ? `Te doen: ook ${people.names} vragen, die dezelfde thema’s ken${people.isOne ? 't' : 'nen'}.`
        : topic && `Te doen: zoeken wie nog iets kan zeggen over ${topic}.`,
    en: (_name, people, topic) =>
      people !== null
        ? `To do: ask ${people.names} as well, who know${people.isOne ? 's' : ''} the same topics.`
        : topic && `To do: look for others who can answer on ${topic}.`,
  },
  'seed-group': {
    fr: (name, people, topic) =>
      people === null || people.isOne
        ? null
        : `À faire : réunir dans un groupe${topic === null ? '' : ` sur ${topic}`} ${people.names} : ces personnes ont chacune un lien avec ${name}, mais pas entre elles.`,
    nl: (name, people, topic) =>
      people === null || people.isOne
        ? null
        : `Te doen: ${people.names} samenbrengen in een groep${topic === null ? '' : ` over ${topic}`}: ze hebben elk een band met ${name}, maar niet met elkaar.`,
    en: (name, people, topic) =>
      people === null || people.isOne
        ? null
        : `To do: bring ${people.names} together in a group${topic === null ? '' : ` on ${topic}`}: each is tied to ${name}, but not to the others.`,
  },
  invite: {
    fr: (name, _people, topic) => topic && `À faire : inviter ${name} à en parler (${topic}).`,
    nl: (name, _people, topic) => topic && `Te doen: ${name} uitnodigen om erover te vertellen (${topic}).`,
    en: (name, _people, topic) => topic && `To do: invite ${name} to tell about it (${topic}).`,
  },
};
