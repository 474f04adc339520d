import type { Language } from '../domain/index.ts';
import { list, QUOTED } from '../language/index.ts';
import type { Departure } from './departure.ts';
import type { NameOf } from './say-role.ts';
import { LAYER_WORDS } from './words/layer-words.ts';

interface Sentences {
  readonly ties: (layer: string, number: number) => string;
  readonly cutOff: (people: string) => string;
  readonly nobodyCutOff: string;
  readonly topic: (topic: string, left: string | null, isOne: boolean) => string;
  readonly stepIn: (people: string) => string;
  readonly nearTopic: (person: string, topic: string) => string;
  readonly group: (group: string, staying: number, couldStepIn: string | null) => string;
  readonly answers: (given: number, accepted: number) => string;
  /** People without a name, beside some with one or alone. */
  readonly others: (number: number, alone: boolean) => string;
  readonly knows: (topic: string) => string;
  readonly knowsNear: (topic: string) => string;
  readonly isIn: (role: string | null) => string;
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  fr: {
    ties: (layer, number) => `Liens perdus (${layer}) : ${number}.`,
    cutOff: (people) => `Sans plus aucun lien avec le reste : ${people}.`,
    nobodyCutOff: 'Personne ne serait coupé du reste.',
    topic: (topic, left, isOne) =>
      left === null
        ? `Plus personne ne dirait connaître ${topic}.`
        : `Connaîtrai${isOne ? '' : 'en'}t encore ${topic} : ${left}.`,
    stepIn: (people) => `Pour prendre le relais : ${people}.`,
    nearTopic: (person, topic) => `${person} (connaît ${topic}, un thème voisin)`,
    group: (group, staying, others) =>
      `${group} : ${staying} resterai${staying === 1 ? 't' : 'ent'}${others === null ? '' : ` ; pourraient reprendre : ${others}`}.`,
    answers: (given, accepted) => `Réponses données jusqu’ici : ${given} ; retenues : ${accepted}.`,
    others: (number, alone) =>
      alone ? `${number} personne${number === 1 ? '' : 's'}` : `${number} autre${number === 1 ? '' : 's'}`,
    knows: (topic) => `Connaît ${topic}.`,
    knowsNear: (topic) => `Connaît ${topic}, un thème voisin.`,
    isIn: (role) => (role === null ? 'Est dans ce groupe.' : `Est dans ce groupe, avec une tâche (${role}).`),
  },
  nl: {
    ties: (layer, number) => `Verloren banden (${layer}): ${number}.`,
    cutOff: (people) => `Niet meer verbonden met de rest: ${people}.`,
    nobodyCutOff: 'Niemand zou van de rest gescheiden zijn.',
    topic: (topic, left, isOne) =>
      left === null
        ? `Niemand zou dan nog zeggen iets te weten van ${topic}.`
        : `Van ${topic} we${isOne ? 'et' : 'ten'} dan nog iets: ${left}.`,
    stepIn: (people) => `Kunnen het overnemen: ${people}.`,
    nearTopic: (person, topic) => `${person} (kent ${topic}, een verwant thema)`,
    group: (group, staying, others) =>
      `${group}: ${staying} blij${staying === 1 ? 'ft' : 'ven'}${others === null ? '' : `; kunnen overnemen: ${others}`}.`,
    answers: (given, accepted) => `Antwoorden tot nu toe: ${given}, waarvan ${accepted} aanvaard.`,
    others: (number, alone) =>
      alone
        ? number === 1
          ? '1 persoon'
          : `${number} mensen`
        : number === 1
          ? 'nog iemand anders'
          : `nog ${number} anderen`,
    knows: (topic) => `Kent ${topic}.`,
    knowsNear: (topic) => `Kent ${topic}, een verwant thema.`,
    isIn: (role) => (role === null ? 'Zit in deze groep.' : `Zit in deze groep en heeft er een taak (${role}).`),
  },
  en: {
    ties: (layer, number) => `Ties lost (${layer}): ${number}.`,
    cutOff: (people) => `No longer tied to the rest: ${people}.`,
    nobodyCutOff: 'Nobody would be cut off from the rest.',
    topic: (topic, left) =>
      left === null ? `Nobody would be known to know ${topic}.` : `${topic} would be left to ${left}.`,
    stepIn: (people) => `Could step in: ${people}.`,
    nearTopic: (person, topic) => `${person} (knows ${topic}, a topic close by)`,
    group: (group, staying, others) =>
      `${group}: ${staying} would stay${others === null ? '' : `; could step in: ${others}`}.`,
    answers: (given, accepted) => `Answers given so far: ${given}, ${accepted} of them accepted.`,
    others: (number, alone) =>
      alone ? `${number} ${number === 1 ? 'person' : 'people'}` : `${number} other${number === 1 ? '' : 's'}`,
    knows: (topic) => `Knows ${topic}.`,
    knowsNear: (topic) => `Knows ${topic}, a topic close by.`,
    isIn: (role) => (role === null ? 'Is in this group.' : `Is in this group, with a task (${role}).`),
  },
};

/** What would be lost, in sentences; whoever has no name for the reader is counted. */
export function sayDeparture(
  departure: Departure,
  nameOf: NameOf,
  language: Language,
  mayName: (member: number) => boolean = () => true,
): string[] {
  const say = SENTENCES[language];
  const quoted = (node: number): string => QUOTED[language](nameOf(node));
  const named = (nodes: readonly number[]): string | null => {
    if (nodes.length === 0) return null;
    const names = nodes.filter(mayName).map(nameOf);
    const others = nodes.length - names.length;
    return list(language, others === 0 ? names : [...names, say.others(others, names.length === 0)]);
  };
  return [
    ...departure.ties
      .filter(({ number }) => number > 0)
      .map(({ layer, number }) => say.ties(LAYER_WORDS[layer][language].label, number)),
    ...(departure.cutOff.length === 0
      ? [say.nobodyCutOff]
      : departure.cutOff.map((people) => say.cutOff(named(people) ?? ''))),
    ...departure.topics.map(({ topic, left, stepIn }) => {
      const said = say.topic(quoted(topic), named(left), left.length === 1);
      // Who is left and who could step in are the same people, unless none of them can.
      const near = stepIn.filter(({ knows }) => knows !== topic);
      if (near.length === 0) return said;
      const people = near.map(({ member, knows }) => say.nearTopic(nameOf(member), quoted(knows)));
      return `${said} ${say.stepIn(list(language, people))}`;
    }),
    ...departure.groups.map(({ group, staying, couldStepIn }) => say.group(quoted(group), staying, named(couldStepIn))),
    say.answers(departure.answers.given, departure.answers.accepted),
  ];
}

/** Why somebody could step in for a topic. */
export function sayWhyTopic(topic: number, knows: number, nameOf: NameOf, language: Language): string {
  const name = QUOTED[language](nameOf(knows));
  return topic === knows ? SENTENCES[language].knows(name) : SENTENCES[language].knowsNear(name);
}

/** Why somebody could step in in a group. */
export function sayWhyGroup(role: string | null, language: Language): string {
  return SENTENCES[language].isIn(role);
}
