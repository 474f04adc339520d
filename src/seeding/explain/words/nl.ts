import { decimal, languageName, list } from '../../../language/index.ts';
import type { Ineligible } from '../../pool/eligible.ts';
import type { Words } from './words.ts';

const quote = (title: string): string => `“${title}”`;
const inDutch = (tag: string): string => languageName('nl', tag);

const LEFT_ASIDE: Record<Ineligible, string> = {
  left: 'vertrokken',
  paused: 'met pauze',
  external: 'extern',
  outside: 'buiten het leven van de community',
  'not-concerned': 'hebben voor zover bekend niet met het onderwerp te maken',
};

/** What is said of groups, in Dutch. */
export const NL: Words = {
  measures: {
    needs: 'antwoord op wat men zoekt',
    coverage: 'kennis gedekt',
    interest: 'belangstelling voor het thema',
    isolates: 'alleenstaanden erbij',
    bridging: 'bruggen tussen netwerken',
    availability: 'beschikbaarheid',
    roles: 'rollen',
    size: 'grootte',
  },
  sliders: {
    concerns: { alike: 'verwante vragen', mixed: 'uiteenlopende vragen' },
    functions: { alike: 'gelijke functies', mixed: 'gemengde functies' },
    organisations: { alike: 'dezelfde organisaties', mixed: 'gemengde organisaties' },
    seniority: { alike: 'gelijke ervaring', mixed: 'gemengde ervaring' },
    involvement: { alike: 'gelijke betrokkenheid', mixed: 'gemengde betrokkenheid' },
    acquaintance: { alike: 'mensen die elkaar kennen', mixed: 'nieuwe ontmoetingen' },
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
  sharesConcern: (title, others) => `deelt een vraag met ${others} ander${others > 1 ? 'en' : 'e persoon'}: “${title}”`,
  sharesTopic: (label, others) => `deelt een thema met ${others} ander${others > 1 ? 'en' : 'e persoon'}: “${label}”`,
  gets: (need, name, by) => `zoekt “${need}”: ${name} ${'offer' in by ? `biedt “${by.offer}”` : `kent “${by.topic}”`}`,
  gives: (need, name, by) => `${'offer' in by ? `biedt “${by.offer}”` : `kent “${by.topic}”`}: ${name} zoekt “${need}”`,
  knows: (topics) => `kent ${list('nl', topics.map(quote))}`,
  takesRole: (role) => `mogelijke rol: ${role}`,
  bridges: (languages) => `slaat een brug tussen de talen van de groep: ${list('nl', languages.map(inDutch))}`,
  onlyFrom: (organisation) => `brengt de blik van een andere organisatie mee: ${organisation}`,
  onlyFunction: (work) => `brengt ervaring uit een andere functie mee: ${work}`,
  moreSenior: (name) => `een langere weg afgelegd dan ${name}`,
  lessSenior: (name) => `een frissere blik dan ${name}`,
  knowsPeople: (names) => `al in contact met ${list('nl', names)}`,
  newFaces: (others) =>
    others > 1
      ? 'nog geen band met de groep bekend: nieuwe ontmoetingen'
      : 'nog geen band bekend: een nieuwe ontmoeting',
  reasons: (reasons) => reasons.join('; '),
  completes: 'om de groep aan te vullen',
  quote,
  number: (value) => decimal('nl', value),
  spoken: (language) => `in het ${inDutch(language)}`,
  bridgedBy: (name) => `talen verbonden door ${name}`,
  unmet: (criteria) => `nog niet: ${criteria.join(', ')}`,
  placed: (groups, people) => `${groups} groep${groups > 1 ? 'en' : ''}, ${people} mensen`,
  leftAside: (count, reason) => `${count} niet geplaatst: ${LEFT_ASIDE[reason]}`,
  fewConcerned: (names, fewest) =>
    `${names.length === 0 ? 'niemand van deze mensen heeft hiermee te maken' : `alleen ${list('nl', names)} ${names.length > 1 ? 'hebben' : 'heeft'} hiermee te maken`}, en een groep van deze vorm telt er minstens ${fewest}: zeg het onderwerp anders, verruim de pool of kies een andere vorm`,
  notSeen: (count) =>
    `${count} ${count > 1 ? 'leden tonen' : 'lid toont'} zich alleen aan de community en ${count > 1 ? 'ontbreken' : 'ontbreekt'} hier: kijk als lid om ${count > 1 ? 'hen' : 'dat lid'} mee te tellen`,
  leftOut: (names) => `zonder groep, gezien het aantal en de grootte van de groepen: ${names}`,
  cut: 'de tijd was om: dit is het beste dat tot dan gevonden werd',
  unknown: 'geen verdeling gevonden binnen de tijd, zonder bewijs dat er geen is: geef meer tijd (seconds)',
  proposedThemes: (titles) => `meest gedeelde vragen van deze mensen: ${titles}`,
  noTopics: (text) => `geen thema van de community herkend in “${text}”`,
  fewProposals: (count) => `slechts ${count} voorstel${count > 1 ? 'len' : ''}: de andere leken er te veel op`,
  inParts: (people, parts, isAlike) =>
    `${people} mensen zijn te veel om allen samen te vergelijken: ze zijn eerst verdeeld in ${parts} delen ${isAlike ? 'van verwante mensen' : 'zo gemengd als het geheel'}, en elk deel in groepen; er is één voorstel`,
  shortlisted: (people, looked) =>
    `${people} mensen zijn te veel om allen samen te vergelijken: de ${looked} die één voor één het best passen zijn bekeken`,
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
  impossible: 'geen verdeling houdt alle regels; dit zijn kleinste groepjes regels die niet samengaan:',
  remedy: (costs) => `laat een van deze regels vallen: ${costs.join('; ')}`,
  sizesConflict: (people, min, max) =>
    `${people} mensen zijn zo niet te verdelen: deze vorm vraagt ${min} tot ${max} mensen per groep`,
  group: (number) => `Groep ${number}`,
  round: (number) => `Ronde ${number}`,
  proposal: (number) => `Voorstel ${number}`,
  invitation: ({ name, format, others, about, why, role, rhythm }) =>
    `Dag ${name},\n\nWe stellen u een ${format} voor${about === null ? '' : ` rond “${about}”`}, met ${others}.\nWaarom u: ${why}.${role === null ? '' : `\nVoorgestelde rol: ${role}.`}\nRitme: ${rhythm}.\n\nU bent vrij om te aanvaarden of te weigeren.`,
};
