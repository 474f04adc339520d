import type { Language } from '../domain/index.ts';
import { list, QUOTED } from '../language/index.ts';
import type { Departure } from './departure.ts';
import type { NameOf } from './say-role.ts';

interface Sentences {
  readonly ties: (layer: string, number: number) => string;
  readonly cutOff: (people: string) => string;
  readonly nobodyCutOff: string;
  readonly topic: (topic: string, left: string | null) => string;
  readonly group: (group: string, staying: number, couldStepIn: string | null) => string;
  readonly answers: (given: number, accepted: number) => string;
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  fr: {
    ties: (layer, number) => `Liens perdus (${layer}) : ${number}.`,
    cutOff: (people) => `Ne seraient plus reliés au reste : ${people}.`,
    nobodyCutOff: 'Personne ne serait coupé du reste.',
    topic: (topic, left) =>
      left === null ? `Plus personne ne dirait connaître ${topic}.` : `Connaîtraient encore ${topic} : ${left}.`,
    group: (group, staying, others) =>
      `${group} : ${staying} resterai${staying === 1 ? 't' : 'ent'}${others === null ? '' : ` ; pourraient reprendre : ${others}`}.`,
    answers: (given, accepted) => `Réponses données jusqu’ici : ${given} ; retenues : ${accepted}.`,
  },
  nl: {
    ties: (layer, number) => `Verloren banden (${layer}): ${number}.`,
    cutOff: (people) => `Niet meer verbonden met de rest: ${people}.`,
    nobodyCutOff: 'Niemand zou van de rest gescheiden zijn.',
    topic: (topic, left) =>
      left === null ? `Niemand zegt dan nog iets te weten van ${topic}.` : `Van ${topic} weten dan nog iets: ${left}.`,
    group: (group, staying, others) =>
      `${group}: ${staying} blij${staying === 1 ? 'ft' : 'ven'}${others === null ? '' : `; kunnen overnemen: ${others}`}.`,
    answers: (given, accepted) => `Antwoorden tot nu toe: ${given}, waarvan ${accepted} aanvaard.`,
  },
  en: {
    ties: (layer, number) => `Ties lost (${layer}): ${number}.`,
    cutOff: (people) => `No longer tied to the rest: ${people}.`,
    nobodyCutOff: 'Nobody would be cut off from the rest.',
    topic: (topic, left) =>
      left === null ? `Nobody would be known to know ${topic}.` : `${topic} would be left to ${left}.`,
    group: (group, staying, others) =>
      `${group}: ${staying} would stay${others === null ? '' : `; could step in: ${others}`}.`,
    answers: (given, accepted) => `Answers given so far: ${given}, ${accepted} of them accepted.`,
  },
};

/** What would be lost, in sentences. */
export function sayDeparture(departure: Departure, nameOf: NameOf, language: Language): string[] {
  const say = SENTENCES[language];
  const named = (nodes: readonly number[]): string | null =>
    nodes.length === 0 ? null : list(language, nodes.map(nameOf));
  return [
    ...departure.ties.filter(({ number }) => number > 0).map(({ layer, number }) => say.ties(layer, number)),
    ...(departure.cutOff.length === 0
      ? [say.nobodyCutOff]
      : departure.cutOff.map((people) => say.cutOff(named(people) ?? ''))),
    ...departure.topics.map(({ topic, left }) => say.topic(QUOTED[language](nameOf(topic)), named(left))),
    ...departure.groups.map(({ group, staying, couldStepIn }) =>
      say.group(QUOTED[language](nameOf(group)), staying, named(couldStepIn)),
    ),
    say.answers(departure.answers.given, departure.answers.accepted),
  ];
}
