/**
 * What happens, when a member is erased, to whatever a relation ties to them.
 *
 * - `tie` the relation goes, and what stands at its other end stays
 * - `along` what stands at its other end is theirs, or was said of them: it goes too
 * - `work` what they made: it stays without a name, or goes too, as is chosen
 * - `clear` what stands there named them in its texts: these are taken out, and the place is empty
 */
export type Fate = 'tie' | 'along' | 'work' | 'clear';

/**
 * One table of every relation that may tie anything to a member, by its type; `TYPE/Label` where it depends on what stands
 * at the other end. A test holds it against every relation of the queries: whoever adds one says here what becomes of it.
 */
export const FATES: Readonly<Record<string, Fate>> = {
  WORKS_FOR: 'tie',
  REPORTS_TO: 'tie',
  KNOWS_ABOUT: 'tie',
  NOT_ABOUT: 'tie',
  MEMBER_OF: 'tie',
  TIE: 'tie',
  CONTRIBUTED: 'tie',
  USED: 'tie',
  TOLD_USE: 'tie',
  SHARES: 'tie',
  ATTENDED: 'tie',
  TURNED_TO: 'tie',
  NOT_SAME: 'tie',
  FILLED_IN: 'tie',
  INVITES: 'tie',
  DRAWS: 'tie',
  SHOWED: 'tie',
  'PART_OF/Passage': 'along',
  'SHOWN_TO/Recommendation': 'along',
  'ENDORSED/Endorsement': 'along',
  'ENDORSES/Endorsement': 'along',
  'GAVE/Feedback': 'along',
  'CONCERNS/Feedback': 'along',
  'TELLS/Notice': 'along',
  'DONE_BY/Notice': 'along',
  'CHOSE/NoticeChoice': 'along',
  'LEAVES/Leaving': 'along',
  'SAID/OwnWord': 'along',
  'HOLDS_BACK/HeldBack': 'along',
  'NAMES/HeldBack': 'along',
  'ALSO_KNOWN_AS/Alias': 'along',
  'HAS_PIECE/SourcePiece': 'along',
  'NAMES/SourcePiece': 'along',
  'NAMES/RecordVersion': 'tie',
  'OWNS/RecordVersion': 'along',
  'WROTE/RecordVersion': 'tie',
  'SEATS/ProposalVersion': 'clear',
  'PLACES/SeedingJob': 'clear',
  'ASKED/Question': 'work',
  'ASKED_UNNAMED/Question': 'work',
  'ANSWERED/Answer': 'work',
  'COMMENTED/Comment': 'work',
  'AUTHORED/Artefact': 'work',
  'RAISED/Challenge': 'work',
  'KEEPS/Form': 'work',
  'UPLOADED/File': 'work',
};

/** Relations that never reach a member. */
export const NOT_OF_PEOPLE: readonly string[] = [
  'ABOUT',
  'ADDRESSES',
  'ANSWERS',
  'BECAME',
  'BELONGS_TO',
  'BROADER',
  'COMPETES_WITH',
  'DUPLICATE_OF',
  'HAS_CHUNK',
  'HAS_FILE',
  'HAS_VERSION',
  'MADE_IN',
  'OF_GROUP',
  'OF_QUESTION',
  'ON',
  'OUTCOME',
  'PROPOSES',
  'RELATED_TO',
  'THROUGH',
];

/** What happens to something tied to a member; undefined where nobody said so. */
export const fateOf = (type: string, label: string): Fate | undefined => FATES[`${type}/${label}`] ?? FATES[type];

/** `TYPE/Label` of all that goes along. */
export const alongTies = (): string[] => Object.keys(FATES).filter((tie) => FATES[tie] === 'along');

/**
 * What happens to a thing that is kept and in whose texts a member is named by id, name or mail.
 *
 * - `text` somebody's own words, or a record of the community: told, and marked when the keeper wants it
 * - `mark` something kept for the service: a mark takes their place
 * - `goes` it is of no use without them
 */
export type NamedFate = 'text' | 'mark' | 'goes';

export const LABELS: Readonly<Record<string, NamedFate>> = {
  Community: 'text',
  Organisation: 'text',
  Member: 'text',
  Topic: 'text',
  Challenge: 'text',
  Question: 'text',
  Answer: 'text',
  Comment: 'text',
  Artefact: 'text',
  Group: 'text',
  Gathering: 'text',
  Endorsement: 'text',
  Feedback: 'text',
  Form: 'text',
  File: 'text',
  OwnWord: 'text',
  HeldBack: 'mark',
  SourcePiece: 'mark',
  Alias: 'mark',
  RecordVersion: 'mark',
  SeedingProposal: 'mark',
  ProposedGroup: 'mark',
  ProposalVersion: 'mark',
  AuditEntry: 'mark',
  Import: 'mark',
  KeptMapping: 'mark',
  Evaluation: 'mark',
  EarnedWeights: 'mark',
  Meta: 'mark',
  SeedingJob: 'goes',
  Layout: 'goes',
  Change: 'goes',
  Recommendation: 'goes',
  Notice: 'goes',
  NoticeChoice: 'goes',
  AccountRecord: 'goes',
  Leaving: 'goes',
};

/** What nobody said anything of: a mark, and it is told. */
export const labelFate = (label: string): NamedFate => LABELS[label] ?? 'mark';

/** Relations whose texts are somebody's own words; in those of others a mark takes the place. */
export const WORDS_OF_PEOPLE: readonly string[] = ['FILLED_IN', 'TOLD_USE'];
