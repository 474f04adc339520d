import type { Language, Note } from '../../domain/index.ts';
import type { ContributionName } from '../scorers/part.ts';

type InThree = Readonly<Record<Language, string>>;

/** What each part of a score says, in the reader's language. */
export const REASONS: Readonly<Record<ContributionName, InThree>> = {
  'accepted-answer': {
    fr: 'a donné une réponse retenue à une question proche',
    nl: 'gaf een aanvaard antwoord op een verwante vraag',
    en: 'gave an accepted answer to a question like this',
  },
  answered: {
    fr: 'a répondu à une question proche',
    nl: 'beantwoordde een verwante vraag',
    en: 'answered a question like this',
  },
  authored: {
    fr: 'a réalisé une ressource proche',
    nl: 'maakte iets wat hieraan verwant is',
    en: 'made something close to this',
  },
  contributed: {
    fr: 'a contribué à une ressource proche',
    nl: 'werkte mee aan iets wat hieraan verwant is',
    en: 'contributed to something close to this',
  },
  commented: {
    fr: 'a réagi dans un échange proche',
    nl: 'reageerde in een verwant gesprek',
    en: 'commented in a discussion like this',
  },
  asked: { fr: 'a posé une question proche', nl: 'stelde een verwante vraag', en: 'asked something like this' },
  raised: { fr: 'a soulevé ce défi', nl: 'bracht deze uitdaging aan', en: 'raised this challenge' },
  shares: { fr: 'partage ce défi', nl: 'deelt deze uitdaging', en: 'shares this challenge' },
  used: {
    fr: 'a utilisé une ressource proche',
    nl: 'gebruikte iets wat hieraan verwant is',
    en: 'used something close to this',
  },
  'member-of': {
    fr: 'participe à un groupe sur ce sujet',
    nl: 'zit in een groep die hieraan werkt',
    en: 'is in a group that works on this',
  },
  profile: { fr: 'le dit dans son profil', nl: 'zegt het in het eigen profiel', en: 'says so in their profile' },
  'declared-topic': { fr: 'dit connaître ce thème', nl: 'zegt dit thema te kennen', en: 'says they know this topic' },
  'endorsed-topic': {
    fr: 'd’autres reconnaissent ses compétences sur ce thème',
    nl: 'anderen erkennen de kennis hierover',
    en: 'others vouch for them on this topic',
  },
  circle: {
    fr: 'participe à un groupe sur ce sujet',
    nl: 'zit in een groep die hieraan werkt',
    en: 'is in a group that works on this',
  },
  nearness: {
    fr: 'a d’autres liens avec ce sujet',
    nl: 'heeft nog andere raakpunten met dit onderwerp',
    en: 'has other links with this subject',
  },
  activity: { fr: 'a contribué récemment', nl: 'droeg onlangs bij', en: 'contributed lately' },
  helped: {
    fr: 'a aidé quelqu’un sur une question proche',
    nl: 'hielp iemand bij een verwante vraag',
    en: 'helped someone with a question like this',
  },
  'answered-when-asked': {
    fr: 'a répondu quand on lui a posé une question proche',
    nl: 'antwoordde op een verwante vraag toen het gevraagd werd',
    en: 'answered when asked a question like this',
  },
  'not-relevant': {
    fr: 'ne convenait pas, disiez-vous, pour une question proche',
    nl: 'paste volgens u niet bij een verwante vraag',
    en: 'did not suit a question like this, you said',
  },
  'asked-often': {
    fr: 'a été beaucoup sollicité·e ces derniers temps : d’autres passent devant',
    nl: 'werd de laatste tijd vaak gevraagd: anderen gaan voor',
    en: 'has been asked a lot lately, so others come before',
  },
  'asked-less': {
    fr: 'a été moins sollicité·e ces derniers temps que d’autres qui s’y connaissent autant',
    nl: 'werd de laatste tijd minder gevraagd dan anderen die er evenveel van weten',
    en: 'has been asked less lately than others who know about as much',
  },
  language: {
    fr: 'parle la langue de la question',
    nl: 'spreekt de taal van de vraag',
    en: 'speaks the question’s language',
  },
  words: {
    fr: 'contient les mots de la question',
    nl: 'bevat woorden van de vraag',
    en: 'holds words of the question',
  },
  meaning: { fr: 'est proche par le sens', nl: 'ligt er qua betekenis dichtbij', en: 'is near in meaning' },
  topic: {
    fr: 'porte sur un thème de la question',
    nl: 'gaat over een thema van de vraag',
    en: 'is about a topic of the question',
  },
  'made-here': {
    fr: 'une ressource proche y a été faite',
    nl: 'hier werd iets verwants gemaakt',
    en: 'something like it was made here',
  },
  members: {
    fr: 'quelqu’un s’y connaît dans ce groupe',
    nl: 'een lid weet er iets van',
    en: 'a member knows about it',
  },
  named: { fr: 'la question le nomme', nl: 'wordt in de vraag genoemd', en: 'is named in the question' },
  speaks: { fr: 'parle la langue demandée', nl: 'spreekt de gevraagde taal', en: 'speaks the language asked for' },
  'works-at': { fr: 'y travaille', nl: 'werkt daar', en: 'works there' },
  function: { fr: 'c’est sa fonction', nl: 'dat is hun functie', en: 'that is their function' },
};

/** Everything an answer may have to admit. `{…}` is filled in. */
export const NOTES = {
  'nothing-to-answer': {
    fr: 'Bonjour ! Dites ce que vous aimeriez savoir, et vous verrez qui s’y connaît ici.',
    nl: 'Dag! Vertel waarover u iets wilt weten, en u ziet wie er hier iets van weet.',
    en: 'Hello! Say what you would like to know, and you will see who knows about it here.',
  },
  'not-about-persons': {
    fr: 'Ici, personne n’est classé ni jugé. Dites plutôt sur quel sujet vous cherchez de l’aide.',
    nl: 'Hier wordt niemand gerangschikt of beoordeeld. Zeg liever waarover u hulp zoekt.',
    en: 'Nobody is ranked or judged here. Say instead what you would like help with.',
  },
  'nothing-found': {
    fr: 'Rien n’a été trouvé ici à ce sujet.',
    nl: 'Hierover werd niets gevonden.',
    en: 'Nothing was found here about this.',
  },
  'nobody-has-shown': {
    fr: 'Personne ici n’a montré s’y connaître. Au plus près : {nearest}.',
    nl: 'Niemand hier heeft laten zien er iets van te weten. Het dichtst erbij: {nearest}.',
    en: 'Nobody here has shown knowledge of this; nearest is {nearest}.',
  },
  'nobody-knows': {
    fr: 'Personne ici n’a montré s’y connaître.',
    nl: 'Niemand hier heeft laten zien er iets van te weten.',
    en: 'Nobody here has shown knowledge of this.',
  },
  'nobody-to-ask': {
    fr: 'Il y a des traces à ce sujet, mais personne à qui le demander en ce moment.',
    nl: 'Er zijn sporen hiervan, maar er is nu niemand om het aan te vragen.',
    en: 'There are traces of this, but nobody who can be asked now.',
  },
  'no-words': {
    fr: 'La question ne contient aucun mot à chercher.',
    nl: 'De vraag bevat geen woord om op te zoeken.',
    en: 'The question holds no word to search for.',
  },
  'no-words-found': {
    fr: 'Aucun texte ne contient les mots de la question.',
    nl: 'Geen tekst bevat de woorden van de vraag.',
    en: 'No text holds the words of the question.',
  },
  'no-model': {
    fr: 'Sans modèle de sens : la recherche s’est faite par les mots et le réseau seulement.',
    nl: 'Zonder betekenismodel: er werd alleen op woorden en netwerk gezocht.',
    en: 'There is no model of meaning: words and the network alone were searched.',
  },
  'no-meaning': {
    fr: 'Le modèle de sens ne peut rien lire dans cette question.',
    nl: 'Het betekenismodel kan in deze vraag niets lezen.',
    en: 'The model of meaning can read nothing in this question.',
  },
  'model-other-language': {
    fr: 'Le modèle de sens n’a pas été éprouvé dans cette langue : il compte à peine.',
    nl: 'Het betekenismodel werd niet in deze taal beproefd: het telt nauwelijks mee.',
    en: 'The model of meaning was not measured in this language: it hardly counts.',
  },
  'vectors-incomplete': {
    fr: 'Le sens de {missing} textes sur {total} n’est pas encore calculé.',
    nl: 'Van {missing} van de {total} teksten is de betekenis nog niet berekend.',
    en: 'The meaning of {missing} texts out of {total} is not worked out yet.',
  },
  'also-searched': {
    fr: 'La recherche a aussi porté sur : {words}.',
    nl: 'Er werd ook gezocht op: {words}.',
    en: 'The search also looked for: {words}.',
  },
  'leg-failed': {
    fr: 'Une des recherches n’a pas pu se faire ({retriever}) ; les autres ont répondu.',
    nl: 'Eén zoekweg kon niet gebruikt worden ({retriever}); de andere wel.',
    en: 'One of the searches could not be made ({retriever}); the others answered.',
  },
  'only-speaking': {
    fr: 'Seulement des personnes qui parlent {languages}.',
    nl: 'Alleen mensen die {languages} spreken.',
    en: 'Only people who speak {languages}.',
  },
  'only-working-at': {
    fr: 'Seulement des personnes de {organisations}.',
    nl: 'Alleen mensen van {organisations}.',
    en: 'Only people of {organisations}.',
  },
  'no-group': {
    fr: 'Aucun groupe existant n’y travaille clairement.',
    nl: 'Geen bestaande groep werkt hier duidelijk aan.',
    en: 'No existing group clearly works on this.',
  },
} as const satisfies Record<string, InThree>;
export type NoteCode = keyof typeof NOTES;

export function note(code: NoteCode, language: Language, values: Readonly<Record<string, string | number>> = {}): Note {
  const text = NOTES[code][language].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
  return { code, text };
}

/** Why people are brought together. */
export const PROPOSAL = {
  whole: {
    fr: 'Aucun groupe existant ne convient ; ensemble, ces personnes couvrent ce que la question demande.',
    nl: 'Geen bestaande groep past; samen dekken deze mensen wat de vraag nodig heeft.',
    en: 'No existing group fits; together these people cover what the question needs.',
  },
  asked: {
    fr: 'Ensemble, ces personnes couvrent ce que la question demande.',
    nl: 'Samen dekken deze mensen wat de vraag nodig heeft.',
    en: 'Together these people cover what the question needs.',
  },
  led: {
    fr: 'Ensemble, ces personnes couvrent ce que la question demande ; {leader} mènerait.',
    nl: 'Samen dekken deze mensen wat de vraag nodig heeft; {leader} zou leiden.',
    en: 'Together these people cover what the question needs; {leader} would lead.',
  },
  member: {
    fr: 'apporte : {covers}',
    nl: 'brengt in: {covers}',
    en: 'brings: {covers}',
  },
  experience: {
    fr: 'apporte son expérience de cette question',
    nl: 'brengt ervaring met deze vraag in',
    en: 'brings experience of this question',
  },
} as const satisfies Record<string, InThree>;
