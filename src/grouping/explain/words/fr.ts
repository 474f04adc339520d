import { list } from './list.ts';
import type { Words } from './words.ts';

/** The ending of a plural. */
const s = (count: number): string => (count > 1 ? 's' : '');

/** What is said of groups, in French. */
export const FR: Words = {
  criteria: {
    concerns: 'préoccupations',
    functions: 'fonctions',
    organisations: 'organisations',
    seniority: 'ancienneté dans le métier',
    involvement: 'engagement',
    acquaintance: 'connaissance mutuelle',
    needs: 'besoins rencontrés',
    coverage: 'savoirs couverts',
    interest: 'intérêt pour le thème',
    isolates: 'personnes isolées accueillies',
    bridging: 'ponts entre réseaux',
    availability: 'disponibilité',
    roles: 'rôles',
    size: 'taille',
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
    'line-of-management': 'personne avec son ou sa responsable, à aucun niveau',
    competitors: 'pas de concurrents ensemble',
    'recently-together': 'pas de nouveau la même paire',
    language: 'une langue en commun',
  },
  sharesConcern: (title, others) => `partage « ${title} » avec ${others} autre${s(others)}`,
  sharesTopic: (label, others) => `a le thème « ${label} » en commun avec ${others} autre${s(others)}`,
  gets: (need, name, by) => `cherche « ${need} » : ${name} apporte « ${by} »`,
  gives: (need, name, by) => `apporte « ${by} » à ${name}, qui cherche « ${need} »`,
  knows: (topics) => `connaît ${topics}`,
  takesRole: (role) => `peut prendre le rôle : ${role}`,
  bridges: (languages) => `fait le lien entre les langues (${languages})`,
  onlyFrom: (organisation) => `apporte le regard de ${organisation}`,
  completes: 'complète le groupe',
  placed: (groups, people) => `${groups} groupe${s(groups)}, ${people} personnes`,
  leftAside: (count, reason) =>
    `${count} personne${s(count)} non placée${s(count)} : ${{ left: `partie${s(count)}`, paused: 'en pause', external: `externe${s(count)}` }[reason]}`,
  leftOut: (names) => `sans groupe, car les tailles ne tombent pas juste ou suffisent ainsi : ${names}`,
  cut: 'le temps était écoulé : c’est le meilleur résultat trouvé jusque-là',
  unknown:
    'aucune répartition trouvée dans le temps donné, sans preuve qu’il n’y en ait pas : donnez plus de temps avec --seconds',
  proposedThemes: (titles) => `préoccupations les plus partagées dans ce groupe de départ : ${titles}`,
  noTopics: (text) => `aucun thème de la communauté reconnu dans « ${text} »`,
  fewProposals: (count) => `${count} proposition${s(count)} seulement : les autres lui ressemblaient trop`,
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
  remedy: 'retirez une de ces règles',
  sizesConflict: (people, min, max) =>
    `${people} personne${s(people)} ne se répartissent pas ainsi : ce format demande de ${min} à ${max} personnes par groupe`,
  group: (number) => `Groupe ${number}`,
  round: (number) => `Tour ${number}`,
  proposal: (number) => `Proposition ${number}`,
  invitation: ({ name, format, others, about, why, role, rhythm }) =>
    `Bonjour ${name},\n\nNous vous proposons un ${format}${about === null ? '' : ` autour de « ${about} »`}, avec ${others}.\nPourquoi vous : ${why}.${role === null ? '' : `\nRôle proposé : ${role}.`}\nRythme : ${rhythm}.\n\nVous êtes libre d’accepter ou de décliner.`,
};
