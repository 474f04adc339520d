import type { RecordType } from '../../../domain/index.ts';
import { fold } from '../../../language/index.ts';
import { FIELDS } from '../../record/fields.ts';

/** Other names of fields, in English, French and Dutch: folded, with nothing between the letters. */
const WORDS: Readonly<Record<string, string>> = {
  id: 'identifiant identifier identificatie uid',
  name: 'nom naam fullname nomcomplet volledigenaam nometprenom nomprenom prenomnom prenometnom displayname lid membre participant',
  email:
    'courriel mail emailaddress adressemail adresseemail adressecourriel mailadres emailadres mailaddress adresseelectronique mel',
  function: 'fonction functie role jobtitle job poste metier beroep functietitel title titre',
  bio: 'biographie biografie about aboutme apropos overmij presentation voorstelling profil profiel description beschrijving',
  organisation:
    'organization organisatie entreprise bedrijf company employer employeur werkgever institution instelling societe organisme',
  manager: 'responsable leidinggevende chef superieur superviseur supervisor reportsto overste diensthoofd',
  level: 'niveau seniority seniorite senioriteit',
  since: 'depuis sinds membredepuis lidsinds membersince joined datedentree entree startdatum datumin',
  until: 'jusque jusquau jusqua tot uittreding datedesortie datumuit einddatum left',
  languages: 'langues langue talen taal language spokenlanguages languesparlees',
  external: 'externe extern',
  participation: 'deelname betrokkenheid',
  topics:
    'topic sujets sujet themes theme themas thema onderwerpen onderwerp skills skill competences competence competenties vaardigheden vaardigheid expertise expertises expertisedomeinen domaines vakgebieden kennis connaissances knowledge tags',
  offers: 'offer offre offres aanbod joffre propose jepropose ikbied',
  needs: 'need besoin besoins noden nood behoefte behoeften cherche jecherche zoekt ikzoek',
  askBudget: 'asksperweek demandesparsemaine vragenperweek',
  paused: 'enpause pause gepauzeerd',
  notNow: 'pasavant nietvoor',
  notAbout: 'passur nietover',
  visibility: 'visibilite zichtbaarheid prive privee confidentiel cache masque verborgen vertrouwelijk',
  label: 'libelle nom naam name topic skill sujet theme competence onderwerp thema vaardigheid competentie',
  aliases: 'alias synonymes synonyme synoniemen synoniem synonyms autresnoms anderenamen',
  broader: 'parent pluslarge bovenliggend ruimer',
  title: 'titre titel intitule question vraag nom naam name onderwerp subject',
  text: 'texte tekst contenu inhoud content body corps',
  description: 'omschrijving beschrijving',
  language: 'langue taal',
  created: 'cree creele datedecreation aangemaakt gemaakt date datum creationdate createdat',
  updated: 'modifie datedemodification gewijzigd updatedat',
  ended: 'fin terminele einde beeindigd',
  raisedBy: 'poseepar auteur author gestelddoor ingebrachtdoor',
  sharedBy: 'partageepar gedeelddoor',
  askedBy: 'poseepar auteur author gestelddoor vraagsteller',
  answeredBy: 'auteur author reponduepar beantwoorddoor',
  writtenBy: 'auteur author ecritpar geschrevendoor',
  authors: 'auteurs auteur author',
  contributors: 'contributeurs medewerkers bijdragers',
  url: 'lien link adresse website',
  kind: 'genre soort sorte nature aard',
  status: 'statut etat toestand',
  purpose: 'but objectif doel',
  rhythm: 'rythme ritme',
  members: 'membres leden participants deelnemers',
  group: 'groupe groep',
  challenge: 'defi uitdaging',
  attended: 'presents participants aanwezig aanwezigen deelnemers',
  topic: 'sujet theme onderwerp thema competence skill vaardigheid',
  answer: 'reponse antwoord',
  question: 'vraag',
  from: 'de van',
  to: 'a vers naar aan',
  weight: 'poids gewicht',
  date: 'datum le',
  by: 'par door',
  accepted: 'acceptee aanvaard',
  verdict: 'avis oordeel',
  practice: 'pratique praktijk',
  stage: 'stade fase',
  competitors: 'concurrents concurrenten',
};

const FIELD_WORDS = new Map(
  Object.entries(WORDS).map(([field, words]) => [field, new Set(words.split(' ').map((word) => word.toLowerCase()))]),
);
const FIRST_NAME = new Set(['prenom', 'prenoms', 'voornaam', 'voornamen', 'firstname', 'givenname', 'forename']);
const LAST_NAME = new Set(['nomdefamille', 'achternaam', 'familienaam', 'lastname', 'surname', 'familyname']);

/** A heading as headings are compared: `E-mail`, `e_mail` and `email` are one. */
export function headingKey(heading: string): string {
  return fold(heading).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Which part of a member's name a heading says stands under it. */
export function namePart(heading: string): 'first-name' | 'last-name' | undefined {
  const key = headingKey(heading);
  return FIRST_NAME.has(key) ? 'first-name' : LAST_NAME.has(key) ? 'last-name' : undefined;
}

/** The field of a record type that a heading names, in any case and in one of three languages. */
export function fieldOf(type: RecordType, heading: string): string | undefined {
  const key = headingKey(heading);
  if (key === '') return undefined;
  const fields = FIELDS[type].filter((field) => field !== 'type');
  return (
    fields.find((field) => field === heading.trim()) ??
    fields.find((field) => field.toLowerCase() === key) ??
    fields.find((field) => FIELD_WORDS.get(field)?.has(key))
  );
}
