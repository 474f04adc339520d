import type { RecordType } from '../../../domain/index.ts';
import { foldedWords } from '../../../language/index.ts';

/** What a table is called that holds records of one type, in English, French and Dutch, without accents. */
const NAMES: Readonly<Record<RecordType, string>> = {
  community: 'community communities communaute communautes gemeenschap gemeenschappen',
  organisation:
    'organisations organisation organizations organization organisaties organisatie entreprises bedrijven companies',
  member:
    'members member membres membre leden lid ledenlijst people personnes personen participants deelnemers annuaire directory gebruikers users utilisateurs',
  topic:
    'topics topic sujets sujet themes theme thema themas onderwerpen onderwerp skills competences vaardigheden competenties',
  challenge: 'challenges challenge defis defi uitdagingen uitdaging',
  question: 'questions question vragen vraag',
  answer: 'answers answer reponses reponse antwoorden antwoord',
  comment: 'comments comment commentaires commentaire opmerkingen reacties',
  artefact: 'artefacts artefact artifacts artifact artefacten documents document documenten ressources resources',
  group: 'groups group groupes groupe groepen groep',
  tie: 'ties tie liens lien banden relations relaties verbanden',
  gathering: 'gatherings gathering rencontres rencontre reunions bijeenkomsten bijeenkomst meetings',
  endorsement: 'endorsements endorsement recommandations aanbevelingen',
  feedback: 'feedback feedbacks retours terugkoppeling',
};

const TYPE_OF = new Map<string, RecordType>(
  Object.entries(NAMES).flatMap(([type, names]) =>
    names.split(' ').map((name): [string, RecordType] => [name, type as RecordType]),
  ),
);

/** The type of record that a name of a table or sheet says it holds; nothing when it says none, or several. */
export function typeOfName(name: string): RecordType | undefined {
  const whole = TYPE_OF.get(foldedWords(name).join(''));
  if (whole !== undefined) return whole;
  const types = new Set(foldedWords(name).flatMap((word) => TYPE_OF.get(word) ?? []));
  return types.size === 1 ? [...types][0] : undefined;
}

/** What a table of a type is called: the first of its names. */
export function nameOfTable(type: RecordType): string {
  return NAMES[type].split(' ', 1)[0] ?? type;
}

/** Names that a table may have, for whoever gave it another. */
export const TABLE_NAMES: readonly string[] = (Object.keys(NAMES) as RecordType[]).map(nameOfTable);
