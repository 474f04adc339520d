import { list } from './list.ts';
import type { Words } from './words.ts';

/** What is said of groups, in Dutch. */
export const NL: Words = {
  criteria: {
    concerns: 'vragen die leven',
    functions: 'functies',
    organisations: 'organisaties',
    seniority: 'ervaring',
    involvement: 'betrokkenheid',
    acquaintance: 'elkaar kennen',
    needs: 'noden beantwoord',
    coverage: 'kennis gedekt',
    interest: 'belangstelling voor het thema',
    isolates: 'alleenstaanden erbij',
    bridging: 'bruggen tussen netwerken',
    availability: 'beschikbaarheid',
    roles: 'rollen',
    size: 'grootte',
  },
  roles: {
    facilitator: 'begeleiding',
    'case-owner': 'inbreng van een casus',
    leader: 'trekker',
    'agenda-activist': 'agenda-activist',
    'community-keeper': 'hoeder van de community',
    'critical-friend': 'kritische vriend',
    'social-reporter': 'sociaal reporter',
    'external-messenger': 'boodschapper naar buiten',
    'value-detective': 'waardedetective',
    'organisational-broker': 'makelaar in de organisaties',
  },
  rules: {
    'line-of-management': 'niemand met de eigen leidinggevende, op geen enkel niveau',
    competitors: 'geen concurrenten samen',
    'recently-together': 'niet opnieuw hetzelfde paar',
    language: 'een taal gemeen',
  },
  sharesConcern: (title, others) => `deelt “${title}” met ${others} ander${others > 1 ? 'en' : 'e'}`,
  sharesTopic: (label, others) => `heeft het thema “${label}” gemeen met ${others} ander${others > 1 ? 'en' : 'e'}`,
  gets: (need, name, by) => `zoekt “${need}”: ${name} brengt “${by}”`,
  gives: (need, name, by) => `brengt “${by}” aan ${name}, die “${need}” zoekt`,
  knows: (topics) => `kent ${topics}`,
  takesRole: (role) => `kan deze rol opnemen: ${role}`,
  bridges: (languages) => `verbindt de talen (${languages})`,
  onlyFrom: (organisation) => `brengt de blik van ${organisation}`,
  completes: 'maakt de groep volledig',
  placed: (groups, people) => `${groups} groep${groups > 1 ? 'en' : ''}, ${people} mensen`,
  leftAside: (count, reason) =>
    `${count} niet geplaatst: ${{ left: 'vertrokken', paused: 'met pauze', external: 'extern' }[reason]}`,
  leftOut: (names) => `zonder groep, omdat de groottes niet uitkomen of zo volstaan: ${names}`,
  cut: 'de tijd was om: dit is het beste dat tot dan gevonden werd',
  unknown: 'geen verdeling gevonden binnen de tijd, zonder bewijs dat er geen is: geef meer tijd met --seconds',
  proposedThemes: (titles) => `meest gedeelde vragen van deze mensen: ${titles}`,
  noTopics: (text) => `geen thema van de community herkend in “${text}”`,
  fewProposals: (count) => `slechts ${count} voorstel${count > 1 ? 'len' : ''}: de andere leken er te veel op`,
  repeats: (repeats, bound) =>
    repeats === 0
      ? 'geen paar ontmoet elkaar tweemaal'
      : `${repeats} herhaalde ontmoeting${repeats > 1 ? 'en' : ''}; elk plan heeft er minstens ${bound}`,
  oneRound: (round, rounds) =>
    `ronde ${round} van ${rounds}: elke ronde wordt apart bewaard; een wijziging hier laat de andere zoals ze zijn en brengt zo weinig mogelijk paren opnieuw samen`,
  pairAgain: (one, other, rounds) => `${one} en ${other} (ronde${rounds.length > 1 ? 's' : ''} ${list('nl', rounds)})`,
  meetAgain: (pairs, more) =>
    `ontmoeten elkaar ook in een andere bewaarde ronde: ${pairs.join(', ')}${more > 0 ? `, en nog ${more} ${more > 1 ? 'paren' : 'paar'}` : ''}`,
  similarGroup: (group, name, common) => `groep ${group}: “${name}” bestaat al en lijkt erop (${common} leden gemeen)`,
  relaxed: (rule, score) => `zonder “${rule}” kan het (score ${score})`,
  stillImpossible: (rule) => `zonder “${rule}” blijft er een ander conflict`,
  remedy: 'laat een van deze regels vallen',
  sizesConflict: (people, min, max) =>
    `${people} mensen zijn zo niet te verdelen: deze vorm vraagt ${min} tot ${max} mensen per groep`,
  group: (number) => `Groep ${number}`,
  round: (number) => `Ronde ${number}`,
  proposal: (number) => `Voorstel ${number}`,
  invitation: ({ name, format, others, about, why, role, rhythm }) =>
    `Dag ${name},\n\nWe stellen u een ${format} voor${about === null ? '' : ` rond “${about}”`}, met ${others}.\nWaarom u: ${why}.${role === null ? '' : `\nVoorgestelde rol: ${role}.`}\nRitme: ${rhythm}.\n\nU bent vrij om te aanvaarden of te weigeren.`,
};
