import type { Language } from '../../domain/index.ts';
import type { LayerName } from '../layers.ts';

/** What something is called, and what it means in a sentence. */
export interface Wording {
  readonly label: string;
  readonly meaning: string;
}

/** What each layer is called, and what ties two people in it: the one place of these words. */
export const LAYER_WORDS: Readonly<Record<LayerName, Readonly<Record<Language, Wording>>>> = {
  advice: {
    fr: { label: 'conseil', meaning: 'Une personne dit à qui elle demande conseil.' },
    nl: { label: 'advies', meaning: 'Iemand zegt bij wie die om advies gaat.' },
    en: { label: 'advice', meaning: 'Somebody says whom they ask for advice.' },
  },
  information: {
    fr: { label: 'information', meaning: 'Une personne dit de qui elle tient ses informations.' },
    nl: { label: 'informatie', meaning: 'Iemand zegt van wie die informatie krijgt.' },
    en: { label: 'information', meaning: 'Somebody says from whom they get information.' },
  },
  trust: {
    fr: { label: 'confiance', meaning: 'Une personne dit à qui elle fait confiance.' },
    nl: { label: 'vertrouwen', meaning: 'Iemand zegt wie die vertrouwt.' },
    en: { label: 'trust', meaning: 'Somebody says whom they trust.' },
  },
  energy: {
    fr: { label: 'énergie', meaning: 'Une personne dit auprès de qui elle trouve de l’énergie.' },
    nl: { label: 'energie', meaning: 'Iemand zegt van wie die energie krijgt.' },
    en: { label: 'energy', meaning: 'Somebody says who gives them energy.' },
  },
  collaboration: {
    fr: { label: 'collaboration', meaning: 'Une personne dit avec qui elle travaille.' },
    nl: { label: 'samenwerking', meaning: 'Iemand zegt met wie die samenwerkt.' },
    en: { label: 'collaboration', meaning: 'Somebody says whom they work with.' },
  },
  answers: {
    fr: {
      label: 'réponses',
      meaning: 'Une personne a répondu à la question d’une autre ; le lien va de qui demande à qui répond.',
    },
    nl: {
      label: 'antwoorden',
      meaning: 'Iemand beantwoordde de vraag van een ander; de band loopt van wie vraagt naar wie antwoordt.',
    },
    en: {
      label: 'answers',
      meaning: 'Somebody answered another’s question; the tie runs from the one who asked to the one who answered.',
    },
  },
  groups: {
    fr: {
      label: 'groupes communs',
      meaning: 'Deux personnes sont dans le même groupe ; le lien est plus fort dans un petit groupe.',
    },
    nl: {
      label: 'gedeelde groepen',
      meaning: 'Twee mensen zitten in dezelfde groep; in een kleine groep is de band sterker.',
    },
    en: { label: 'shared groups', meaning: 'Two people are in the same group; in a small one the tie is stronger.' },
  },
  artefacts: {
    fr: {
      label: 'ressources communes',
      meaning: 'Deux personnes ont fait une ressource ensemble ; le lien est plus fort à peu d’auteurs.',
    },
    nl: {
      label: 'samen gemaakt',
      meaning: 'Twee mensen maakten samen een hulpmiddel; met weinig makers is de band sterker.',
    },
    en: {
      label: 'made together',
      meaning: 'Two people made an artefact together; with few makers the tie is stronger.',
    },
  },
  gatherings: {
    fr: {
      label: 'rencontres communes',
      meaning: 'Deux personnes étaient à la même rencontre ; le lien est plus fort en petit comité.',
    },
    nl: {
      label: 'gedeelde bijeenkomsten',
      meaning: 'Twee mensen waren op dezelfde bijeenkomst; in kleine kring is de band sterker.',
    },
    en: {
      label: 'gatherings together',
      meaning: 'Two people were at the same gathering; in a small one the tie is stronger.',
    },
  },
  topics: {
    fr: {
      label: 'thèmes communs',
      meaning: 'Deux personnes connaissent le même thème ; le lien est plus fort si peu le connaissent.',
    },
    nl: {
      label: 'gedeelde thema’s',
      meaning: 'Twee mensen kennen hetzelfde thema; als weinigen het kennen, is de band sterker.',
    },
    en: {
      label: 'shared topics',
      meaning: 'Two people know the same topic; where few know it the tie is stronger.',
    },
  },
  'people-topics': {
    fr: { label: 'personnes et thèmes', meaning: 'Une personne connaît un thème.' },
    nl: { label: 'mensen en thema’s', meaning: 'Iemand kent een thema.' },
    en: { label: 'people and topics', meaning: 'Somebody knows a topic.' },
  },
  'people-groups': {
    fr: { label: 'personnes et groupes', meaning: 'Une personne est dans un groupe.' },
    nl: { label: 'mensen en groepen', meaning: 'Iemand zit in een groep.' },
    en: { label: 'people and groups', meaning: 'Somebody is in a group.' },
  },
  'challenges-topics': {
    fr: { label: 'défis et thèmes', meaning: 'Un défi porte sur un thème.' },
    nl: { label: 'uitdagingen en thema’s', meaning: 'Een uitdaging gaat over een thema.' },
    en: { label: 'challenges and topics', meaning: 'A challenge is about a topic.' },
  },
};
