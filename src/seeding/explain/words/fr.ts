import { decimal, languageName, list } from '../../../language/index.ts';
import { frenchOf as of, typesetAll, typesetFrench } from '../../../wording/index.ts';
import type { Ineligible } from '../../pool/eligible.ts';
import type { Words } from './words.ts';

/** The ending of a plural. */
const s = (count: number): string => (count > 1 ? 's' : '');

const quote = (title: string): string => `« ${title} »`;
const inFrench = (tag: string): string => languageName('fr', tag);

const LEFT_ASIDE: Record<Ineligible, (count: number) => string> = {
  left: (count) => `partie${s(count)}`,
  paused: () => 'en pause',
  external: (count) => `externe${s(count)}`,
  outside: () => 'en dehors de la vie de la communauté',
  'not-concerned': () => 'le sujet ne les concerne pas, d’après ce qu’on en sait',
};

/** What is said of groups, in French. */
export const FR: Words = typesetAll<Words>(
  {
    measures: {
      needs: 'réponses aux besoins',
      coverage: 'savoirs couverts',
      interest: 'intérêt pour le thème',
      isolates: 'personnes isolées accueillies',
      bridging: 'ponts entre réseaux',
      availability: 'disponibilité',
      roles: 'rôles',
      size: 'taille',
    },
    sliders: {
      concerns: { alike: 'préoccupations proches', mixed: 'préoccupations variées' },
      functions: { alike: 'fonctions semblables', mixed: 'fonctions variées' },
      organisations: { alike: 'mêmes organisations', mixed: 'organisations variées' },
      seniority: { alike: 'ancienneté semblable', mixed: 'anciennetés variées' },
      involvement: { alike: 'engagement semblable', mixed: 'engagements variés' },
      acquaintance: { alike: 'personnes qui se connaissent', mixed: 'nouvelles rencontres' },
    },
    roles: {
      facilitator: 'animation',
      'case-owner': 'apport d’un cas',
      leader: 'pilotage',
      'agenda-activist': 'porteur·se de sujets',
      'community-keeper': 'gardien·ne de la communauté',
      'critical-friend': 'ami·e critique',
      'social-reporter': 'reporter',
      'external-messenger': 'messager·ère vers l’extérieur',
      'value-detective': 'détective de la valeur',
      'organisational-broker': 'relais dans les organisations',
    },
    rules: {
      'line-of-management': 'personne ne siège avec sa ou son responsable, à aucun niveau',
      competitors: 'pas d’organisations concurrentes ensemble',
      'recently-together': 'pas de nouveau la même paire',
      language: 'une langue en commun',
    },
    sharesConcern: (title, others) =>
      `partage une préoccupation avec ${others} autre${s(others)} personne${s(others)} : « ${title} »`,
    sharesTopic: (label, others) =>
      `a un thème en commun avec ${others} autre${s(others)} personne${s(others)} : « ${label} »`,
    gets: (need, name, by) =>
      `cherche « ${need} » : ${name} ${'offer' in by ? `propose « ${by.offer} »` : `connaît « ${by.topic} »`}`,
    gives: (need, name, by) =>
      `${'offer' in by ? `propose « ${by.offer} »` : `connaît « ${by.topic} »`} : ${name} cherche « ${need} »`,
    knows: (topics) => `connaît ${list('fr', topics.map(quote))}`,
    takesRole: (role) => `rôle possible : ${role}`,
    bridges: (languages) => `fait le lien entre les langues du groupe : ${list('fr', languages.map(inFrench))}`,
    onlyFrom: (organisation) => `apporte le regard d’une autre organisation : ${organisation}`,
    onlyFunction: (work) => `apporte l’expérience d’une autre fonction : ${work}`,
    moreSenior: (name) => `parcours plus long que celui ${of(name)}`,
    lessSenior: (name) => `regard plus neuf que celui ${of(name)}`,
    knowsPeople: (names) => `déjà en lien avec ${list('fr', names)}`,
    newFaces: (others) =>
      others > 1
        ? 'aucun lien connu dans le groupe : de nouvelles rencontres'
        : 'aucun lien connu jusqu’ici : une rencontre nouvelle',
    reasons: (reasons) => reasons.join(' ; '),
    completes: 'pour compléter le groupe',
    quote,
    number: (value) => decimal('fr', value),
    spoken: (language) => `en ${inFrench(language)}`,
    bridgedBy: (name) => `langues reliées par ${name}`,
    unmet: (criteria) => `pas encore : ${criteria.join(', ')}`,
    placed: (groups, people) => `${groups} groupe${s(groups)}, ${people} personnes`,
    leftAside: (count, reason) => `${count} personne${s(count)} non placée${s(count)} : ${LEFT_ASIDE[reason](count)}`,
    fewConcerned: (names, fewest) =>
      `${names.length === 0 ? 'aucune de ces personnes n’est concernée' : `${names.length > 1 ? 'seules' : 'seule'} ${list('fr', names)} ${names.length > 1 ? 'sont concernées' : 'est concernée'}`}, et un groupe de ce format en compte au moins ${fewest} : dites le sujet autrement, élargissez le vivier ou choisissez un autre format`,
    notSeen: (count) =>
      `${count} membre${s(count)} ne se montre${count > 1 ? 'nt' : ''} qu’à la communauté et manque${count > 1 ? 'nt' : ''} donc ici : regardez comme membre pour les compter`,
    leftOut: (names) => `sans groupe, vu le nombre et la taille des groupes : ${names}`,
    cut: 'le temps était écoulé : c’est le meilleur résultat trouvé jusque-là',
    unknown:
      'aucune répartition trouvée dans le temps donné, sans preuve qu’il n’y en ait pas : donnez plus de temps (seconds)',
    proposedThemes: (titles) => `préoccupations les plus partagées parmi ces personnes : ${titles}`,
    noTopics: (text) => `aucun thème de la communauté reconnu dans « ${text} »`,
    fewProposals: (count) => `${count} proposition${s(count)} seulement : les autres lui ressemblaient trop`,
    inParts: (people, parts, isAlike) =>
      `${people} personnes, c’est trop pour être comparées toutes ensemble : elles ont été réparties d’abord en ${parts} ensembles ${isAlike ? 'de personnes proches' : 'aussi variés que le tout'}, puis en groupes dans chacun ; une seule proposition en est faite`,
    shortlisted: (people, looked) =>
      `${people} personnes, c’est trop pour être comparées toutes ensemble : les ${looked} qui conviennent le mieux une à une l’ont été`,
    repeats: (repeats, bound) =>
      repeats === 0
        ? 'aucune paire ne se rencontre deux fois'
        : `${repeats} rencontre${s(repeats)} répétée${s(repeats)} ; il y en a au moins ${bound} dans tout plan`,
    oneRound: (round, rounds) =>
      `tour ${round} sur ${rounds} : chaque tour est gardé à part ; un changement ici laisse les autres tels quels et n’y fait se revoir que les paires qu’il ne peut éviter`,
    pairAgain: (one, other, rounds) => `${one} et ${other} (tour${s(rounds.length)} ${list('fr', rounds)})`,
    meetAgain: (pairs, more) =>
      `se rencontrent aussi dans un autre tour gardé : ${pairs.join(', ')}${more > 0 ? `, et ${more} autre${s(more)} paire${s(more)}` : ''}`,
    similarGroup: (group, name, common) =>
      `groupe ${group} : « ${name} » existe déjà et lui ressemble (${common} membre${s(common)} en commun)`,
    relaxed: (rule, score) => `sans « ${rule} », c’est possible (score ${score})`,
    stillImpossible: (rule) => `sans « ${rule} », un autre conflit demeure`,
    impossible: 'aucune répartition ne respecte toutes les règles ; en voici de plus petits ensembles incompatibles :',
    remedy: (costs) => `retirez une de ces règles : ${costs.join(' ; ')}`,
    sizesConflict: (people, min, max) =>
      `${people} personne${s(people)} ne se répartissent pas ainsi : ce format demande de ${min} à ${max} personnes par groupe`,
    group: (number) => `Groupe ${number}`,
    round: (number) => `Tour ${number}`,
    proposal: (number) => `Proposition ${number}`,
    invitation: ({ name, format, others, about, why, role, rhythm }) =>
      `Bonjour ${name},\n\nNous vous proposons un ${format}${about === null ? '' : ` autour de « ${about} »`}, avec ${others}.\nPourquoi vous : ${why}.${role === null ? '' : `\nRôle proposé : ${role}.`}\nRythme : ${rhythm}.\n\nVous êtes libre d’accepter ou de décliner.`,
  },
  typesetFrench,
);
