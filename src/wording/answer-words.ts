import type { Confidence, Language } from '../domain/index.ts';
import { typesetAll, typesetFrench } from './typeset.ts';

/** The four kinds of suggestions of an answer. */
export type Lane = 'people' | 'groups' | 'artefacts' | 'answers';

/** What an answer calls its parts, on the page and on the command alike. */
export interface AnswerWords {
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly nothing: Readonly<Record<Lane, string>>;
  /** How sure the answer is of a suggestion. */
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** Heading of those who have the same question. */
  readonly others: string;
  /** Heading of those whom it would bring together. */
  readonly proposal: string;
  /** Stands before the language of the question. */
  readonly understood: string;
  readonly languageOf: Readonly<Record<Language, string>>;
  /** Stands before the languages of a person. */
  readonly speaks: string;
  /** Heading of the way of acquaintances to a person. */
  readonly reach: string;
  readonly quote: (text: string) => string;
  /** A question of an example about a topic. */
  readonly whoKnows: (topic: string) => string;
}

export const ANSWER_WORDS: Readonly<Record<Language, AnswerWords>> = {
  fr: typesetAll<AnswerWords>(
    {
      lanes: {
        people: 'Des personnes à qui demander',
        groups: 'Des groupes',
        artefacts: 'Des ressources',
        answers: 'Des réponses déjà données',
      },
      nothing: {
        people: 'Personne à proposer pour cette question.',
        groups: 'Aucun groupe existant ne convient.',
        artefacts: 'Aucune ressource trouvée.',
        answers: 'Aucune question proche trouvée.',
      },
      confidence: { likely: 'Probable', possible: 'Possible', faint: 'Piste ténue' },
      others: 'D’autres se posent la même question',
      proposal: 'Personnes à réunir',
      understood: 'Compris',
      languageOf: { fr: 'en français', nl: 'en néerlandais', en: 'en anglais' },
      speaks: 'Parle',
      reach: 'Par qui passer',
      quote: (text) => `« ${text} »`,
      whoKnows: (topic) => `Qui s’y connaît en ${topic} ?`,
    },
    typesetFrench,
  ),
  nl: {
    lanes: {
      people: 'Mensen aan wie u het kunt vragen',
      groups: 'Groepen',
      artefacts: 'Materiaal',
      answers: 'Eerder gegeven antwoorden',
    },
    nothing: {
      people: 'Niemand om voor te stellen bij deze vraag.',
      groups: 'Geen bestaande groep past.',
      artefacts: 'Geen materiaal gevonden.',
      answers: 'Geen verwante vraag gevonden.',
    },
    confidence: { likely: 'Waarschijnlijk', possible: 'Mogelijk', faint: 'Zwak spoor' },
    others: 'Anderen met dezelfde vraag',
    proposal: 'Mensen om samen te brengen',
    understood: 'Begrepen',
    languageOf: { fr: 'in het Frans', nl: 'in het Nederlands', en: 'in het Engels' },
    speaks: 'Spreekt',
    reach: 'Via wie',
    quote: (text) => `‘${text}’`,
    whoKnows: (topic) => `Wie weet er iets van ${topic}?`,
  },
  en: {
    lanes: {
      people: 'People to ask',
      groups: 'Groups',
      artefacts: 'Artefacts',
      answers: 'Answers given before',
    },
    nothing: {
      people: 'Nobody to suggest for this question.',
      groups: 'No existing group fits.',
      artefacts: 'No artefact found.',
      answers: 'No question like it found.',
    },
    confidence: { likely: 'Likely', possible: 'Possible', faint: 'Faint trace' },
    others: 'Others with the same question',
    proposal: 'People to bring together',
    understood: 'Understood',
    languageOf: { fr: 'in French', nl: 'in Dutch', en: 'in English' },
    speaks: 'Speaks',
    reach: 'How to reach them',
    quote: (text) => `“${text}”`,
    whoKnows: (topic) => `Who knows about ${topic}?`,
  },
};
