import type { SeedingMessages } from './index.ts';
import { LETTERS_NL } from './letters/nl.ts';
import { RULES_NL } from './rules/nl.ts';

/** What is said of groups, in Dutch. */
export const NL: SeedingMessages = {
  ...RULES_NL,
  ...LETTERS_NL,
  'measure.needs': 'antwoord op wat men zoekt',
  'measure.coverage': 'kennis gedekt',
  'measure.interest': 'belangstelling voor het thema',
  'measure.isolates': 'alleenstaanden erbij',
  'measure.bridging': 'bruggen tussen netwerken',
  'measure.availability': 'beschikbaarheid',
  'measure.roles': 'rollen',
  'measure.size': 'grootte',
  'slider.concerns': '{way, select, alike {verwante vragen} other {uiteenlopende vragen}}',
  'slider.functions': '{way, select, alike {gelijke functies} other {gemengde functies}}',
  'slider.organisations': '{way, select, alike {dezelfde organisaties} other {gemengde organisaties}}',
  'slider.seniority': '{way, select, alike {gelijke ervaring} other {gemengde ervaring}}',
  'slider.involvement': '{way, select, alike {gelijke betrokkenheid} other {gemengde betrokkenheid}}',
  'slider.acquaintance': '{way, select, alike {mensen die elkaar kennen} other {nieuwe ontmoetingen}}',
  'role.facilitator': 'begeleiding',
  'role.case-owner': 'inbreng van een casus',
  'role.leader': 'trekker',
  'role.agenda-activist': 'agenda-activist',
  'role.community-keeper': 'hoeder van de community',
  'role.critical-friend': 'kritische vriend',
  'role.social-reporter': 'sociaal reporter',
  'role.external-messenger': 'boodschapper naar buiten',
  'role.value-detective': 'waardedetective',
  'role.organisational-broker': 'makelaar in de organisaties',
  'rule.line-of-management': 'niemand met de eigen leidinggevende, op geen enkel niveau',
  'rule.competitors': 'geen concurrenten samen',
  'rule.recently-together': 'niet opnieuw hetzelfde paar',
  'rule.language': 'een taal gemeen',
  'reason.gets.offer': 'U zoekt “{need}” en {name} biedt “{offer}”.',
  'reason.gets.topic': 'U zoekt “{need}” en {name} kent het thema “{topic}”.',
  'reason.gives.offer': '{name} zoekt “{need}” en u biedt “{offer}”.',
  'reason.gives.topic': '{name} zoekt “{need}” en u kent het thema “{topic}”.',
  'reason.concerned':
    '{deed, select, raised {U hebt de vraag “{title}” aangekaart.} shares {U deelt de vraag “{title}”.} asked {U hebt gevraagd: “{title}”.} answered {U hebt geantwoord op “{title}”.} authored {U hebt “{title}” gemaakt.} contributed {U hebt meegewerkt aan “{title}”.} says {Uw profiel zegt erover: “{title}”.} tells {Uw profiel gaat over het onderwerp.} needs {U zoekt “{title}”.} vouched {Andere leden bevelen u aan voor het thema “{title}”.} commented {U hebt gereageerd op “{title}”.} used {U hebt “{title}” gebruikt.} other {U kent het thema “{title}”.}}',
  'reason.knows': 'Het onderwerp raakt aan {topics}, waar u iets van weet.',
  'reason.concern': 'U deelt de vraag “{title}” met {others}.',
  'reason.topic': 'U hebt het thema “{title}” gemeen met {others}.',
  'reason.bridge': 'U spreekt {languages} en slaat zo een brug tussen de talen van de groep.',
  'reason.organisation':
    '{others, plural, one {U brengt de blik {ofOrganisation} mee.} other {U brengt de blik {ofOrganisation} mee in de groep.}}',
  'reason.function':
    '{others, plural, one {U brengt ervaring mee uit een andere functie: {work}.} other {U brengt ervaring mee uit een functie die niemand anders in de groep heeft: {work}.}}',
  'reason.senior': 'U hebt in het vak een langere weg afgelegd dan {name}.',
  'reason.junior': 'U kijkt met een frissere blik naar het vak dan {name}.',
  'reason.known': 'U hebt al contact met {names}.',
  'reason.new':
    '{others, plural, one {Voor zover wij weten, kennen {name} en u elkaar nog niet.} other {Voor zover wij weten, kent u nog niemand in de groep.}}',
  'reason.completes': 'U zou de groep goed aanvullen.',
  'role.because.facilitator':
    '{sign, select, held {U zou de groep kunnen begeleiden: u hebt dat al voor een groep van de community gedaan.} core {U zou de groep kunnen begeleiden: u staat midden in het leven van de community.} other {U zou de groep kunnen begeleiden: u neemt actief deel aan het leven van de community.}}',
  'role.because.case-owner':
    '{sign, select, challenge {U zou een casus kunnen inbrengen: de vraag “{title}” houdt u bezig.} question {U zou een casus kunnen inbrengen: u stelde de vraag “{title}”.} other {U zou een casus kunnen inbrengen: u zoekt “{title}”.}}',
  'role.because.leader':
    '{sign, select, held {U zou de groep kunnen trekken: u hebt dat al voor een groep van de community gedaan.} other {U zou de groep kunnen trekken: u hebt al een groep van de community begeleid.}}',
  'role.because.agenda-activist':
    'U zou de onderwerpen van de groep levend kunnen houden: de vraag “{title}” houdt u bezig.',
  'role.because.community-keeper':
    '{sign, select, gatherings {U zou over de community kunnen waken: u nam deel aan {count, plural, one {één bijeenkomst} other {# bijeenkomsten}}.} core {U zou over de community kunnen waken: u staat midden in haar leven.} other {U zou over de community kunnen waken: u neemt actief deel aan haar leven.}}',
  'role.because.critical-friend':
    '{sign, select, deeds {U zou vriendelijk en kritisch kunnen meekijken: u hebt {count, plural, one {één keer} other {# keer}} geantwoord of gereageerd.} other {U zou vriendelijk en kritisch kunnen meekijken: u ziet de community van buitenaf.}}',
  'role.because.social-reporter':
    'U zou kunnen vertellen wat de groep doet: u werkte mee aan {count, plural, one {één document} other {# documenten}} van de community.',
  'role.because.external-messenger':
    '{sign, select, ties {U zou de groep naar buiten kunnen brengen: u hebt contacten bij andere organisaties.} other {U zou de groep naar buiten kunnen brengen: u komt zelf van buiten.}}',
  'role.because.value-detective':
    '{sign, select, stories {U zou kunnen nagaan wat de groep oplevert: u hebt al een ervaring met de community gedeeld.} other {U zou kunnen nagaan wat de groep oplevert: u hebt al gezegd wat u van een voorstel vond.}}',
  'role.because.organisational-broker':
    '{sign, select, ties {U zou de organisaties kunnen verbinden: u hebt bij verschillende ervan contacten.} other {U zou de organisaties kunnen verbinden: u leidt een team in de uwe.}}',
  'others.more': '{names} en {more, plural, one {nog iemand} other {# anderen}}',
  quote: '“{text}”',
  shared: '{count, plural, =0 {“{text}”} other {“{text}” ({names})}}',
  spoken: 'in het {language}',
  bridgedBy: 'talen verbonden door {name}',
  unmet: 'nog niet: {criteria}',
  placed: '{groups, plural, one {# groep} other {# groepen}}, {people, plural, one {# persoon} other {# mensen}}',
  leftAside:
    '{count, number} niet geplaatst: {reason, select, left {vertrokken} paused {met pauze} external {extern} outside {buiten het leven van de community} other {{count, plural, one {heeft} other {hebben}} voor zover bekend niet met het onderwerp te maken}}',
  fewConcerned:
    '{count, plural, =0 {niemand van deze mensen heeft hiermee te maken} one {alleen {names} heeft hiermee te maken} other {alleen {names} hebben hiermee te maken}}, en een groep van deze vorm telt er minstens {fewest}: zeg het onderwerp anders, verruim de pool of kies een andere vorm',
  completed:
    'wie ermee te maken heeft, volstaat niet voor een groep; {count, plural, one {iemand die dicht bij het onderwerp staat, vult aan} other {mensen die dicht bij het onderwerp staan, vullen aan}}: {names}',
  concernedLeftOut:
    'het onderwerp gaat ook {names} aan, maar de regels en de grootte van de groepen laten daar geen plaats voor',
  notSeen:
    'u kijkt als bezoeker: leden die zich alleen aan de community tonen, tellen hier niet mee; kijk als lid om hen mee te tellen',
  leftOut: 'zonder groep, gezien het aantal en de grootte van de groepen: {names}',
  cut: 'de tijd was om: dit is het beste dat tot dan gevonden werd',
  unknown: 'geen verdeling gevonden binnen de tijd, zonder bewijs dat er geen is: geef meer tijd (seconds)',
  proposedThemes: 'meest gedeelde vragen van deze mensen: {titles}',
  noTopics: 'geen thema van de community herkend in “{text}”',
  readAs:
    '{way, select, named {het onderwerp is opgevat als {topics}} other {“{text}” noemt geen thema van de community; het onderwerp is opgevat als verwant met {topics}: klopt dat niet, zeg het dan anders}}',
  fewProposals: 'slechts {count, plural, one {# voorstel} other {# voorstellen}}: de andere leken er te veel op',
  inParts:
    '{people, number} mensen zijn te veel om allen samen te vergelijken: ze zijn eerst verdeeld in {parts} delen {kind, select, alike {van verwante mensen} other {zo gemengd als het geheel}}, en elk deel in groepen; er is één voorstel',
  shortlisted:
    '{people, number} mensen zijn te veel om allen samen te vergelijken: de {looked, number} die één voor één het best passen zijn bekeken',
  repeats:
    '{repeats, plural, =0 {geen paar ontmoet elkaar tweemaal} one {# herhaalde ontmoeting; elk plan heeft er minstens {bound}} other {# herhaalde ontmoetingen; elk plan heeft er minstens {bound}}}',
  oneRound:
    'ronde {round} van {rounds}: elke ronde wordt apart bewaard; een wijziging hier laat de andere zoals ze zijn en brengt zo weinig mogelijk paren opnieuw samen',
  pairAgain: '{one} en {other} ({count, plural, one {ronde} other {rondes}} {rounds})',
  meetAgain:
    'ontmoeten elkaar ook in een andere bewaarde ronde: {pairs}{more, plural, =0 {} one {, en nog # paar} other {, en nog # paren}}',
  similarGroup:
    'groep {group}: “{name}” bestaat al en lijkt erop ({common, plural, one {# lid} other {# leden}} gemeen)',
  impossible: 'geen verdeling houdt alle regels; dit zijn kleinste groepjes regels die niet samengaan:',
  tooSmall:
    '{group, plural, =0 {deze groep} other {groep {group}}}: {people, plural, =0 {niemand meer} =1 {één persoon} other {{people} personen}}, en deze vorm vraagt er minstens {least}: nodig nog iemand uit of verdeel deze groep over de andere',
  erased:
    'iemand in dit voorstel is er niet meer of toont zich niet meer: de redenen zijn weggehaald; een wijziging maakt ze opnieuw',
  aboutPairs: 'Het gaat om: {pairs}.',
  sizesConflict:
    '{people, plural, one {# persoon is} other {# mensen zijn}} zo niet te verdelen: deze vorm vraagt {min} tot {max} mensen per groep',
  unanswered:
    'van {people, plural, one {# persoon} other {# personen}} {count, plural, one {heeft # niet gezegd wanneer die vrij is} other {hebben # niet gezegd wanneer ze vrij zijn}}: die tellen als altijd vrij',
  freeHours: '{count, plural, =0 {geen uur samen vrij} other {samen vrij: {hours}}}',
  fewerHours: 'Met hoogstens {hours, plural, one {# uur} other {# uren}} samen vrij: alle regels gelden.',
  noHour: 'Zelfs één uur samen is zo niet te vinden: maak andere groepen of vraag mensen om meer uren.',
  hoursFitFew: 'Te weinig anderen zijn op dezelfde uren vrij als {names} om een groep te vormen.',
  group: 'Groep {number}',
  round: 'Ronde {number}',
  proposal: 'Voorstel {number}',
};
