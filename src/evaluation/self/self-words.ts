import { CONFIDENCE_WORDS, type Confidence, type Language } from '../../domain/index.ts';
import type { Task } from './task.ts';

/** What a facilitator reads of a self-evaluation, in the three languages of the product. `{…}` are filled in. */
export interface SelfWords {
  readonly locale: string;
  readonly title: string;
  readonly explain: string;
  readonly nothing: string;
  readonly tasks: Readonly<Record<Task, { readonly title: string; readonly about: string; readonly right: string }>>;
  readonly counted: string;
  readonly older: string;
  readonly unforeseeable: string;
  readonly first: string;
  readonly firstFive: string;
  readonly share: string;
  readonly few: string;
  readonly compare: string;
  readonly rivals: Readonly<Record<string, string>>;
  readonly verdict: { readonly better: string; readonly worse: string; readonly same: string };
  readonly since: string;
  readonly reliability: string;
  readonly called: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly caution: string;
}

const RIVALS = ['random', 'popularity', 'recent activity', 'words only', 'meaning only', 'words and meaning (RRF)'];

const named = (...names: string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(RIVALS.map((rival, place) => [rival, names[place] ?? rival]));

export const SELF_WORDS: Readonly<Record<Language, SelfWords>> = {
  fr: {
    locale: 'fr-BE',
    title: 'La communauté juge ses réponses sur sa propre histoire ({date})',
    explain:
      'Chaque question est reposée en ne sachant que ce qui était connu avant elle ; la réponse est comparée à ce qui s’est passé ensuite.',
    nothing:
      'Rien à juger encore : il faut des questions répondues, des ressources signées ou des questions liées entre elles.',
    tasks: {
      answerers: {
        title: 'Qui a répondu ?',
        about: 'questions auxquelles quelqu’un a répondu',
        right: 'une personne qui a vraiment répondu',
      },
      makers: {
        title: 'Qui l’a fait ?',
        about: 'ressources dont on connaît l’auteur·rice',
        right: 'une personne qui l’a vraiment faite',
      },
      'earlier-questions': {
        title: 'Où l’avait-on déjà demandé ?',
        about: 'questions liées à une plus ancienne',
        right: 'la question plus ancienne à laquelle elle est liée',
      },
    },
    counted: '{n} {about}, du {from} au {to}.',
    older: 'Plus anciennes, non reposées : {n}.',
    unforeseeable: 'Laissées de côté, car rien ne permettait de le savoir avant : {n}.',
    first: 'En premier, {right}',
    firstFive: 'Parmi les cinq premières propositions, {right}',
    share: '{mean} (entre {low} et {high})',
    few: 'Moins de 30 questions : ces chiffres ne disent encore que peu.',
    compare: 'À titre de comparaison, parmi les cinq premières :',
    rivals: named(
      'au hasard',
      'la popularité seule',
      'l’activité récente seule',
      'les mots seuls',
      'le sens seul',
      'mots et sens, fusion courante',
    ),
    verdict: {
      better: 'Maillon fait mieux, de {low} à {high} points',
      worse: 'Maillon fait moins bien, de {low} à {high} points',
      same: 'pas de différence sûre',
    },
    since: 'Le {date}, c’était {mean} sur {n} questions.',
    reliability: 'Ce que valent les mots de confiance (toutes propositions montrées) :',
    called: '« {word} » : {share} étaient justes, sur {n}',
    confidence: CONFIDENCE_WORDS.fr,
    caution:
      'D’autres auraient pu le savoir aussi : ces parts sont des minimums. Les écarts entre parenthèses sont à 95 %.',
  },
  nl: {
    locale: 'nl-BE',
    title: 'De gemeenschap beoordeelt haar antwoorden op haar eigen geschiedenis ({date})',
    explain:
      'Elke vraag wordt opnieuw gesteld met alleen wat daarvoor bekend was; het antwoord wordt vergeleken met wat daarna gebeurde.',
    nothing:
      'Nog niets te beoordelen: nodig zijn beantwoorde vragen, hulpmiddelen met een maker of vragen die verbonden zijn.',
    tasks: {
      answerers: {
        title: 'Wie heeft geantwoord?',
        about: 'vragen waarop iemand antwoordde',
        right: 'iemand die echt antwoordde',
      },
      makers: {
        title: 'Wie heeft het gemaakt?',
        about: 'hulpmiddelen waarvan de maker bekend is',
        right: 'iemand die het echt maakte',
      },
      'earlier-questions': {
        title: 'Waar werd het al gevraagd?',
        about: 'vragen die met een oudere verbonden zijn',
        right: 'de oudere vraag waarmee ze verbonden is',
      },
    },
    counted: '{n} {about}, van {from} tot {to}.',
    older: 'Ouder en niet opnieuw gesteld: {n}.',
    unforeseeable: 'Opzijgelaten, want niemand kon het toen weten: {n}.',
    first: 'Als eerste, {right}',
    firstFive: 'Bij de eerste vijf voorstellen, {right}',
    share: '{mean} (tussen {low} en {high})',
    few: 'Minder dan 30 vragen: deze cijfers zeggen nog weinig.',
    compare: 'Ter vergelijking, bij de eerste vijf:',
    rivals: named(
      'door loting',
      'alleen populariteit',
      'alleen recente activiteit',
      'alleen woorden',
      'alleen betekenis',
      'woorden en betekenis, gewone fusie',
    ),
    verdict: {
      better: 'Maillon doet het beter, met {low} tot {high} punten',
      worse: 'Maillon doet het minder goed, met {low} tot {high} punten',
      same: 'geen zeker verschil',
    },
    since: 'Op {date} was het {mean} op {n} vragen.',
    reliability: 'Wat de woorden van vertrouwen waard zijn (alle getoonde voorstellen):',
    called: '“{word}”: {share} waren juist, van {n}',
    confidence: CONFIDENCE_WORDS.nl,
    caution:
      'Anderen hadden het misschien ook geweten: deze aandelen zijn minima. De marges tussen haakjes gelden voor 95 %.',
  },
  en: {
    locale: 'en-GB',
    title: 'The community judges its answers on its own history ({date})',
    explain:
      'Each question is asked again knowing only what was known before it; the answer is compared with what happened next.',
    nothing: 'Nothing to judge yet: it takes answered questions, resources with an author, or questions tied together.',
    tasks: {
      answerers: {
        title: 'Who answered?',
        about: 'questions that somebody answered',
        right: 'somebody who did answer',
      },
      makers: {
        title: 'Who made it?',
        about: 'resources whose maker is known',
        right: 'somebody who did make it',
      },
      'earlier-questions': {
        title: 'Where was it asked before?',
        about: 'questions tied to an earlier one',
        right: 'the earlier question it is tied to',
      },
    },
    counted: '{n} {about}, from {from} to {to}.',
    older: 'Older and not asked again: {n}.',
    unforeseeable: 'Left aside, for nothing before could have told: {n}.',
    first: 'First of all, {right}',
    firstFive: 'Among the first five suggestions, {right}',
    share: '{mean} (between {low} and {high})',
    few: 'Fewer than 30 questions: these figures say little as yet.',
    compare: 'For comparison, among the first five:',
    rivals: named(
      'by lot',
      'popularity alone',
      'recent activity alone',
      'words alone',
      'meaning alone',
      'words and meaning, usual fusion',
    ),
    verdict: {
      better: 'Maillon does better, by {low} to {high} points',
      worse: 'Maillon does worse, by {low} to {high} points',
      same: 'no certain difference',
    },
    since: 'On {date} it was {mean} of {n} questions.',
    reliability: 'What the words of confidence are worth (all suggestions shown):',
    called: '“{word}”: {share} were right, of {n}',
    confidence: CONFIDENCE_WORDS.en,
    caution: 'Others might have known as well: these shares are the least they are. Ranges in brackets hold at 95 %.',
  },
};
