import type { Language } from '../../domain/index.ts';

type Phrases<Arguments extends readonly string[]> = Readonly<Record<Language, (...said: Arguments) => string>>;

/** How somebody stands near what was found: what ties them to a neighbour, whose name is quoted already. */
export const TIED_BY = {
  topic: {
    fr: (name) => `connaît le thème ${name}`,
    nl: (name) => `kent het thema ${name}`,
    en: (name) => `knows the topic ${name}`,
  },
  answered: {
    fr: (name) => `a répondu à ${name}`,
    nl: (name) => `antwoordde op ${name}`,
    en: (name) => `answered ${name}`,
  },
  accepted: {
    fr: (name) => `a donné la réponse retenue à ${name}`,
    nl: (name) => `gaf het aanvaarde antwoord op ${name}`,
    en: (name) => `gave the accepted answer to ${name}`,
  },
  commented: {
    fr: (name) => `a réagi à ${name}`,
    nl: (name) => `reageerde op ${name}`,
    en: (name) => `commented on ${name}`,
  },
  made: {
    fr: (name) => `a réalisé ${name}`,
    nl: (name) => `maakte ${name}`,
    en: (name) => `made ${name}`,
  },
  worked: {
    fr: (name) => `a travaillé à ${name}`,
    nl: (name) => `werkte aan ${name}`,
    en: (name) => `worked on ${name}`,
  },
  used: {
    fr: (name) => `a utilisé ${name}`,
    nl: (name) => `gebruikte ${name}`,
    en: (name) => `used ${name}`,
  },
  inGroup: {
    fr: (name) => `est dans le groupe ${name}`,
    nl: (name) => `zit in de groep ${name}`,
    en: (name) => `is in the group ${name}`,
  },
  wasInGroup: {
    fr: (name) => `a été dans le groupe ${name}`,
    nl: (name) => `zat in de groep ${name}`,
    en: (name) => `was in the group ${name}`,
  },
} as const satisfies Record<string, Phrases<[name: string]>>;

/** The same together with somebody else who is suggested. */
export const TIED_WITH = {
  worked: {
    fr: (name, other) => `a travaillé avec ${other} à ${name}`,
    nl: (name, other) => `werkte met ${other} aan ${name}`,
    en: (name, other) => `worked with ${other} on ${name}`,
  },
  inGroup: {
    fr: (name, other) => `est dans le groupe ${name} avec ${other}`,
    nl: (name, other) => `zit in de groep ${name} met ${other}`,
    en: (name, other) => `is in the group ${name} with ${other}`,
  },
} as const satisfies Record<string, Phrases<[name: string, other: string]>>;

/** How a group stands near what was found. */
export const GROUP_TIED_BY = {
  artefact: {
    fr: (name) => `${name} y a été réalisé`,
    nl: (name) => `${name} werd hier gemaakt`,
    en: (name) => `${name} was made here`,
  },
  challenge: {
    fr: (name) => `travaille sur le défi ${name}`,
    nl: (name) => `werkt aan de uitdaging ${name}`,
    en: (name) => `works on the challenge ${name}`,
  },
  topic: {
    fr: (name) => `porte sur le thème ${name}`,
    nl: (name) => `gaat over het thema ${name}`,
    en: (name) => `is about the topic ${name}`,
  },
} as const satisfies Record<string, Phrases<[name: string]>>;

/** A topic that somebody declared. */
export const DECLARES: Phrases<[name: string]> = {
  fr: (name) => `dit connaître le thème ${name}`,
  nl: (name) => `zegt het thema ${name} te kennen`,
  en: (name) => `says they know the topic ${name}`,
};

/** Somebody who runs a group that works on it. */
export const RUNS_GROUP: Phrases<[name: string]> = {
  fr: (name) => `anime le groupe ${name}`,
  nl: (name) => `trekt de groep ${name}`,
  en: (name) => `runs the group ${name}`,
};

export const HOLDS: Phrases<[words: string]> = {
  fr: (words) => `contient ${words}`,
  nl: (words) => `bevat ${words}`,
  en: (words) => `holds ${words}`,
};

/** Of a profile that is near in meaning without saying it. */
export const PROFILE_NEAR: Readonly<Record<Language, string>> = {
  fr: 'son profil est proche par le sens',
  nl: 'het profiel ligt er qua betekenis dichtbij',
  en: 'has a profile that is near in meaning',
};

/** What somebody with the same question asked, raised or shares. */
export const SAME_QUESTION = {
  asked: {
    fr: (title) => `a posé la question ${title}`,
    nl: (title) => `stelde de vraag ${title}`,
    en: (title) => `asked ${title}`,
  },
  raised: {
    fr: (title) => `a soulevé le défi ${title}`,
    nl: (title) => `bracht de uitdaging ${title} aan`,
    en: (title) => `raised the challenge ${title}`,
  },
  shares: {
    fr: (title) => `partage le défi ${title}`,
    nl: (title) => `deelt de uitdaging ${title}`,
    en: (title) => `shares the challenge ${title}`,
  },
} as const satisfies Record<string, Phrases<[title: string]>>;

/** How to come into a group. `who` is a name. */
export const WAY_IN = {
  join: {
    fr: (who) => `Ouvert : pour le rejoindre, adressez-vous à ${who}.`,
    nl: (who) => `Open: om mee te doen kunt u terecht bij ${who}.`,
    en: (who) => `Open to all: to join, turn to ${who}.`,
  },
  ask: {
    fr: (who) => `À composition fixe : demandez à ${who} s’il reste une place.`,
    nl: (who) => `Vaste samenstelling: vraag aan ${who} of er nog plaats is.`,
    en: (who) => `Its members are set: ask ${who} whether there is room.`,
  },
} as const satisfies Record<string, Phrases<[who: string]>>;

/** The same where nobody in it can be named. */
export const WAY_IN_OF_NOBODY: Readonly<Record<'join' | 'ask' | 'in-it', Readonly<Record<Language, string>>>> = {
  join: {
    fr: 'Ouvert : on peut le rejoindre.',
    nl: 'Open: u kunt meedoen.',
    en: 'Open to all: you can join.',
  },
  ask: {
    fr: 'À composition fixe : demandez d’abord s’il reste une place.',
    nl: 'Vaste samenstelling: vraag eerst of er nog plaats is.',
    en: 'Its members are set: ask first whether there is room.',
  },
  'in-it': {
    fr: 'Vous en faites partie : la question peut y être posée.',
    nl: 'U zit erin: u kunt de vraag daar stellen.',
    en: 'You are in it: you can ask there.',
  },
};
