/*
 * Words by which a heading says what stands under it, in English, French and Dutch. Each is held against the folded words of
 * the heading, with a space at both ends.
 */

/** What says more of somebody than others need to ask them. */
export const SENSITIVE =
  / (genders?|sex|sexe|genre|geslacht|pronouns?|race|ethnicity|ethnic|heritage|afkomst|origine|religion|religious|geloof|health|sante|gezondheid|handicap|disability|birth|birthday|naissance|geboorte|geboortedatum|age|leeftijd|salary|salaire|loon|nationality|nationalite|nationaliteit|rijksregisternummer|phone|telephone|telefoon|tel|gsm|mobile|iban|diet|dietary|dieet|dieetwensen|allerg(y|ies|ie|ieen)|password|address|adresse|adres|rue|straat|postcode|postal|zip|photo|foto) /;
/** What somebody agreed to. */
export const CONSENT =
  / (agree|consent|accept|accepte|acceptez|autorise|autorisez|autorisation|consentement|akkoord|toestemming|privacy|rgpd|gdpr|avg|newsletter) /;
/** When a form was filled in. */
export const FORM_TIME =
  / (timestamp|horodateur|tijdstempel|submitted|submission|ingediend|completion|start time|completed) /;
/** When somebody is free. */
export const AVAILABLE =
  / (available|unavailable|availability|disponible|disponibilites?|beschikbaar|beschikbaarheid|schedule|horaire|uurrooster|attend|attending|rsvp|presences?|presente?s?|aanwezig|aanwezigheid) /;
export const FIRST_NAME = / (first name|given name|prenom|voornaam) /;
export const LAST_NAME = / (last name|family name|surname|nom de famille|achternaam|familienaam) /;
export const WHOLE_NAME =
  / (nom et prenom|prenom et nom|voor en (achter|familie)naam|voornaam en (achter|familie)naam|naam en voornaam|first and last name|name and surname|your name|full name|nom complet|votre nom|je naam|uw naam|volledige naam) /;
export const REMARKS = / (remarks?|notes?|comments?|remarques?|commentaires?|opmerking(en)?|feedback) /;
export const LANGUAGES = / (languages?|langues?|taal|talen) /;
/** The part of an organisation that somebody works in. */
export const UNIT =
  / (service|departement|department|dept|direction|division|unit|unite|team|equipe|afdeling|dienst|ploeg|cel|cellule) /;
/** What is counted, and is no level. */
export const COUNTS = / (years?|annees?|ans|jaren|jaar|code|number|nombre|aantal|nr|amount|score|total) /;
export const NEED =
  / (need|needs|learn|looking for|want|besoins?|cherche[rsz]?|apprendre|souhaite[rsz]?|zoekt?|nodig|leren|bijleren|noden|behoeften?) /;
export const OFFER =
  / (offer|can help|help others|teach|share|contribute|propose[rsz]?|aider|partager|apporter|offre[sz]?|transmettre|bied(t|en)?|helpen|delen|aanbod|bijdragen) /;
export const TOPICS =
  / (major|study|studies|field|discipline|domain|expertise|specialisation|specialty|specialite|vakgebied|studierichting|richting|filiere|etudes|domaine|skills?|competences?|vaardigheden|competenties|topics?|themes?|themas|good at|goed in|strengths|points forts|atouts|sterktes|interests?|interets?|interesses?) /;
export const FUNCTION = / (job|function|role|fonction|functie|position|profession|beroep|metier|poste) /;
export const ORGANISATION =
  / (organi[sz]ation|company|employer|employeur|institution|entreprise|societe|organisme|organisatie|bedrijf|werkgever|instelling) /;
export const MANAGER = / (manager|supervisor|responsable|superieur|leidinggevende) /;
