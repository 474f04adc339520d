import type { SeedingMessages } from './index.ts';
import { LETTERS_FR } from './letters/fr.ts';
import { RULES_FR } from './rules/fr.ts';

/** What is said of groups, in French. Spaces before signs are made to hold when a message is said. */
export const FR: SeedingMessages = {
  ...RULES_FR,
  ...LETTERS_FR,
  'measure.needs': 'réponses aux besoins',
  'measure.coverage': 'savoirs couverts',
  'measure.interest': 'intérêt pour le thème',
  'measure.isolates': 'personnes isolées accueillies',
  'measure.bridging': 'ponts entre réseaux',
  'measure.availability': 'disponibilité',
  'measure.roles': 'rôles',
  'measure.size': 'taille',
  'slider.concerns': '{way, select, alike {préoccupations proches} other {préoccupations variées}}',
  'slider.functions': '{way, select, alike {fonctions semblables} other {fonctions variées}}',
  'slider.organisations': '{way, select, alike {mêmes organisations} other {organisations variées}}',
  'slider.seniority': '{way, select, alike {ancienneté semblable} other {anciennetés variées}}',
  'slider.involvement': '{way, select, alike {engagement semblable} other {engagements variés}}',
  'slider.acquaintance': '{way, select, alike {personnes qui se connaissent} other {nouvelles rencontres}}',
  'role.facilitator': 'animation',
  'role.case-owner': 'apport d’un cas',
  'role.leader': 'pilotage',
  'role.agenda-activist': 'porteur·se de sujets',
  'role.community-keeper': 'gardien·ne de la communauté',
  'role.critical-friend': 'ami·e critique',
  'role.social-reporter': 'reporter',
  'role.external-messenger': 'messager·ère vers l’extérieur',
  'role.value-detective': 'détective de la valeur',
  'role.organisational-broker': 'relais dans les organisations',
  'rule.line-of-management': 'personne ne siège avec sa ou son responsable, à aucun niveau',
  'rule.competitors': 'pas d’organisations concurrentes ensemble',
  'rule.recently-together': 'pas de nouveau la même paire',
  'rule.language': 'une langue en commun',
  'reason.gets.offer': 'Vous cherchez « {need} » et {name} propose « {offer} ».',
  'reason.gets.topic': 'Vous cherchez « {need} » et {name} connaît le thème « {topic} ».',
  'reason.gives.offer': '{name} cherche « {need} » et vous proposez « {offer} ».',
  'reason.gives.topic': '{name} cherche « {need} » et vous connaissez le thème « {topic} ».',
  'reason.concerned':
    '{deed, select, raised {Vous avez soulevé la préoccupation « {title} ».} shares {Vous partagez la préoccupation « {title} ».} asked {Vous avez posé la question « {title} ».} answered {Vous avez répondu à « {title} ».} authored {Vous avez rédigé « {title} ».} contributed {Vous avez contribué à « {title} ».} says {Votre profil en parle : « {title} ».} tells {Votre profil parle du sujet.} needs {Vous cherchez « {title} ».} vouched {D’autres membres vous recommandent pour le thème « {title} ».} commented {Vous avez réagi à propos de « {title} ».} used {Vous vous êtes servi·e de « {title} ».} other {Vous connaissez le thème « {title} ».}}',
  'reason.knows': 'Le sujet touche à {topics}, que vous connaissez.',
  'reason.concern': 'Vous partagez la préoccupation « {title} » avec {others}.',
  'reason.topic': 'Vous avez le thème « {title} » en commun avec {others}.',
  'reason.bridge': 'Vous parlez {languages} : vous faites le lien entre les langues du groupe.',
  'reason.organisation':
    '{others, plural, one {Vous apportez le regard {ofOrganisation}.} other {Vous apportez au groupe le regard {ofOrganisation}.}}',
  'reason.function':
    '{others, plural, one {Vous apportez l’expérience d’une autre fonction : {work}.} other {Vous apportez l’expérience d’une fonction que personne d’autre n’exerce dans le groupe : {work}.}}',
  'reason.senior': 'Votre parcours dans le métier est plus long que celui {ofName}.',
  'reason.junior': 'Votre regard sur le métier est plus neuf que celui {ofName}.',
  'reason.known': 'Vous êtes déjà en lien avec {names}.',
  'reason.new':
    '{others, plural, one {À notre connaissance, {name} et vous ne vous connaissez pas encore.} other {À notre connaissance, vous ne connaissez encore personne dans le groupe.}}',
  'reason.completes': 'Votre présence compléterait bien le groupe.',
  'role.because.facilitator':
    '{sign, select, held {Vous pourriez animer : vous avez déjà animé un groupe de la communauté.} core {Vous pourriez animer : vous êtes au cœur de la vie de la communauté.} other {Vous pourriez animer : vous prenez une part active à la vie de la communauté.}}',
  'role.because.case-owner':
    '{sign, select, challenge {Vous pourriez apporter un cas : vous portez la préoccupation « {title} ».} question {Vous pourriez apporter un cas : vous avez posé la question « {title} ».} other {Vous pourriez apporter un cas : vous cherchez « {title} ».}}',
  'role.because.leader':
    '{sign, select, held {Vous pourriez piloter : vous avez déjà piloté un groupe de la communauté.} other {Vous pourriez piloter : vous avez déjà animé un groupe de la communauté.}}',
  'role.because.agenda-activist':
    'Vous pourriez faire vivre les sujets du groupe : vous portez la préoccupation « {title} ».',
  'role.because.community-keeper':
    '{sign, select, gatherings {Vous pourriez veiller sur la communauté : vous avez pris part à {count, plural, one {une rencontre} other {# rencontres}}.} core {Vous pourriez veiller sur la communauté : vous êtes au cœur de sa vie.} other {Vous pourriez veiller sur la communauté : vous prenez une part active à sa vie.}}',
  'role.because.critical-friend':
    '{sign, select, deeds {Vous pourriez porter un regard amical et critique : vous avez répondu ou commenté {count, plural, one {une fois} other {# fois}}.} other {Vous pourriez porter un regard amical et critique : vous voyez la communauté de l’extérieur.}}',
  'role.because.social-reporter':
    'Vous pourriez raconter ce que fait le groupe : vous avez contribué à {count, plural, one {un document} other {# documents}} de la communauté.',
  'role.because.external-messenger':
    '{sign, select, ties {Vous pourriez faire connaître le groupe à l’extérieur : vous avez des liens avec d’autres organisations.} other {Vous pourriez faire connaître le groupe à l’extérieur : vous venez vous-même de l’extérieur.}}',
  'role.because.value-detective':
    '{sign, select, stories {Vous pourriez suivre ce que le groupe apporte : vous avez déjà raconté une expérience à la communauté.} other {Vous pourriez suivre ce que le groupe apporte : vous avez déjà donné un avis sur ce qui vous était proposé.}}',
  'role.because.organisational-broker':
    '{sign, select, ties {Vous pourriez faire le relais entre les organisations : vous avez des liens avec plusieurs d’entre elles.} other {Vous pourriez faire le relais entre les organisations : vous dirigez une équipe dans la vôtre.}}',
  'others.more': '{names} et {more, plural, one {une autre personne} other {# autres personnes}}',
  quote: '« {text} »',
  shared: '{count, plural, =0 {« {text} »} other {« {text} » ({names})}}',
  spoken: 'en {language}',
  bridgedBy: 'langues reliées par {name}',
  unmet: 'pas encore : {criteria}',
  placed: '{groups, plural, one {# groupe} other {# groupes}}, {people, plural, one {# personne} other {# personnes}}',
  leftAside:
    '{count, plural, one {# personne non placée} other {# personnes non placées}} : {reason, select, left {{count, plural, one {partie} other {parties}}} paused {en pause} external {{count, plural, one {externe} other {externes}}} outside {en dehors de la vie de la communauté} other {le sujet ne {count, plural, one {la} other {les}} concerne pas, d’après ce qu’on en sait}}',
  fewConcerned:
    '{count, plural, =0 {le sujet ne concerne aucune de ces personnes} other {le sujet concerne seulement {names}}}, et un groupe de ce format en compte au moins {fewest} : dites le sujet autrement, élargissez le vivier ou choisissez un autre format',
  completed:
    'les personnes concernées ne suffisent pas à former un groupe ; {count, plural, one {une personne proche du sujet s’y ajoute} other {des personnes proches du sujet s’y ajoutent}} : {names}',
  concernedLeftOut:
    'le sujet concerne aussi {names}, mais les règles et la taille des groupes ne {count, plural, one {lui} other {leur}} laissent pas de place',
  notSeen:
    'vous regardez en visite : les membres qui ne se montrent qu’à la communauté ne sont pas comptés ; regardez comme membre pour les compter',
  leftOut: 'sans groupe, vu le nombre et la taille des groupes : {names}',
  cut: 'le temps était écoulé : c’est le meilleur résultat trouvé jusque-là',
  unknown:
    'aucune répartition trouvée dans le temps donné, sans preuve qu’il n’y en ait pas : donnez plus de temps (seconds)',
  proposedThemes: 'préoccupations les plus partagées parmi ces personnes : {titles}',
  noTopics: 'aucun thème de la communauté reconnu dans « {text} »',
  readAs:
    '{way, select, named {le sujet est compris comme touchant à {topics}} other {« {text} » ne nomme aucun thème de la communauté ; le sujet est compris comme proche de {topics} : si ce n’est pas cela, dites-le autrement}}',
  fewProposals:
    '{count, plural, one {# proposition} other {# propositions}} seulement : les autres lui ressemblaient trop',
  inParts:
    '{people, number} personnes, c’est trop pour être comparées toutes ensemble : elles ont été réparties d’abord en {parts} ensembles {kind, select, alike {de personnes proches} other {aussi variés que le tout}}, puis en groupes dans chacun ; une seule proposition en est faite',
  shortlisted:
    '{people, number} personnes, c’est trop pour être comparées toutes ensemble : les {looked, number} qui conviennent le mieux une à une l’ont été',
  repeats:
    '{repeats, plural, =0 {aucune paire ne se rencontre deux fois} one {# rencontre répétée ; il y en a au moins {bound} dans tout plan} other {# rencontres répétées ; il y en a au moins {bound} dans tout plan}}',
  oneRound:
    'tour {round} sur {rounds} : chaque tour est gardé à part ; un changement ici laisse les autres tels quels et n’y fait se revoir que les paires qu’il ne peut éviter',
  pairAgain: '{one} et {other} ({count, plural, one {tour} other {tours}} {rounds})',
  meetAgain:
    'se rencontrent aussi dans un autre tour gardé : {pairs}{more, plural, =0 {} one {, et # autre paire} other {, et # autres paires}}',
  similarGroup:
    'groupe {group} : « {name} » existe déjà et lui ressemble ({common, plural, one {# membre} other {# membres}} en commun)',
  impossible: 'aucune répartition ne respecte toutes les règles ; en voici de plus petits ensembles incompatibles :',
  tooSmall:
    '{group, plural, =0 {ce groupe} other {groupe {group}}} : {people, plural, =0 {plus personne} =1 {une personne} other {{people} personnes}}, et ce format en demande au moins {least} : invitez quelqu’un d’autre ou répartissez ce groupe dans les autres',
  erased:
    'une personne de cette proposition n’est plus là ou ne se montre plus : les raisons ont été retirées ; un changement les refait',
  aboutPairs: 'Il s’agit de : {pairs}.',
  sizesConflict:
    '{people, plural, one {# personne ne se répartit pas ainsi} other {# personnes ne se répartissent pas ainsi}} : ce format demande de {min} à {max} personnes par groupe',
  unanswered:
    'sur {people, plural, one {# personne} other {# personnes}}, {count, plural, one {# n’a pas dit quand elle est libre : on la compte} other {# n’ont pas dit quand elles sont libres : on les compte}} libre{count, plural, one {} other {s}} à toute heure',
  freeHours: '{count, plural, =0 {aucune heure libre en commun} other {heures libres en commun : {hours}}}',
  fewerHours:
    'En demandant au plus {hours, plural, one {# heure} other {# heures}} en commun : toutes les règles tiennent.',
  noHour:
    'Même une seule heure en commun ne se trouve pas ainsi : formez d’autres groupes ou demandez plus d’heures aux personnes.',
  hoursFitFew:
    'Ces personnes sont libres à des heures qui conviennent à trop peu d’autres pour former un groupe : {names}.',
  group: 'Groupe {number}',
  round: 'Tour {number}',
  proposal: 'Proposition {number}',
};
