import { fold, foldedText } from '../../../../language/index.ts';
import { readDate, readLanguage, readList } from '../../../record/read-value.ts';
import { mayHide } from '../columns.ts';
import { fieldOf, namePart } from '../heading-words.ts';
import { readLevel } from '../read-level.ts';
import type { MappedColumn, Mapping } from './mapping.ts';

/** A table as far as a proposal looks at it. */
export interface TableSample {
  readonly sheet?: string;
  readonly headings: readonly string[];
  /** The first rows: enough to see what a column holds. */
  readonly rows: readonly (readonly string[])[];
}

/** One column of a proposal, with values as they stand in it. */
export interface ProposedColumn extends MappedColumn {
  readonly why: string;
}

interface Seen {
  readonly heading: string;
  /** The heading as its folded words, with a space at both ends. */
  readonly words: string;
  readonly values: readonly string[];
}

type Proposal = Omit<ProposedColumn, 'column'>;
type Rule = (seen: Seen) => Proposal | undefined;

/** Share of the values that must be what a rule says; forms hold a few answers beside the point. */
const MOST_OF_THEM = 0.8;
/** A scale has few steps; more different answers are words of people's own. */
const MOST_STEPS = 12;
const MOST_WORDS_OF_A_NAME = 6;

/**
 * Says what each column of a table of people may be, from its heading and its values, with why. What says more of somebody
 * than others need to ask them is left out, and so is what does not show its meaning.
 */
export function proposeMapping({ sheet, headings, rows }: TableSample): Mapping & { columns: ProposedColumn[] } {
  const taken = new Set<string>();
  const columns = headings.map((heading, at): ProposedColumn => {
    const values = rows.map((row) => (row[at] ?? '').trim()).filter((value) => value !== '');
    const proposal = proposalFor({ heading, words: ` ${foldedText(heading)} `, values });
    if (!ONCE.has(proposal.is)) return { column: heading, ...proposal };
    if (taken.has(proposal.is))
      return { column: heading, is: 'left-out', why: `another column is the ${proposal.is} already` };
    taken.add(proposal.is);
    return { column: heading, ...proposal };
  });
  return { records: 'member', ...(sheet === undefined ? {} : { sheet }), columns: asLastName(columns) };
}

/** What a member has one of. */
const ONCE = new Set([
  'id',
  'name',
  'first-name',
  'last-name',
  'email',
  'function',
  'organisation',
  'manager',
  'since',
]);

/** Beside a first name, "nom" and "name" are the last one. */
function asLastName(columns: ProposedColumn[]): ProposedColumn[] {
  const has = (use: string) => columns.some(({ is }) => is === use);
  if (!has('first-name') || has('last-name')) return columns;
  return columns.map((column) => (column.is === 'name' ? { ...column, is: 'last-name' } : column));
}

function proposalFor(seen: Seen): Proposal {
  if (seen.values.length === 0) return leftOut('nothing stands in it');
  for (const rule of RULES) {
    const proposal = rule(seen);
    if (proposal !== undefined) return proposal;
  }
  return leftOut('what it is does not show: say so in the mapping file if it matters');
}

function leftOut(why: string): Proposal {
  return { is: 'left-out', why };
}

function by(words: RegExp, proposal: Proposal): Rule {
  return (seen) => (words.test(seen.words) ? proposal : undefined);
}

function share(values: readonly string[], holds: (value: string) => boolean): number {
  return values.filter(holds).length / values.length;
}

const isAddress = (value: string) => /^\S+@\S+\.\S+$/.test(value);
const isTime = (value: string) => /^((\d{1,2}([:h]\d{2}|\s?(am|pm|h|u))|noon|midi)([;,|-]\s*|$))+$/i.test(value);

const SENSITIVE =
  / (genders?|sex|sexe|genre|geslacht|pronouns?|race|ethnicity|ethnic|heritage|afkomst|origine|religion|religious|geloof|health|sante|gezondheid|handicap|disability|birth|birthday|naissance|geboorte|geboortedatum|age|leeftijd|salary|salaire|loon|nationality|nationalite|nationaliteit|rijksregisternummer|phone|telephone|telefoon|tel|gsm|mobile|iban|password|address|adresse|adres|rue|straat|postcode|zip|photo|foto) /;
const CONSENT = / (agree|consent|accept|accepte|consentement|akkoord|toestemming|privacy|rgpd|gdpr|avg|newsletter) /;
const COUNTS = / (years?|annees?|ans|jaren|jaar|code|number|nombre|aantal|nr|amount|score|total) /;

const RULES: readonly Rule[] = [
  ({ values }) =>
    share(values, isAddress) >= MOST_OF_THEM ? { is: 'email', why: 'its values are mail addresses' } : undefined,
  ({ heading }) =>
    mayHide(heading) || fieldOf('member', heading) === 'visibility'
      ? { is: 'visibility', why: 'it may say who may see them: whoever it cannot be read of is hidden' }
      : undefined,
  by(SENSITIVE, leftOut('it says more of somebody than others need to ask them')),
  by(CONSENT, leftOut('it is what somebody agreed to, not what they know')),
  by(
    / (timestamp|horodateur|tijdstempel|submitted|submission|ingediend|completion|start time|completed) /,
    leftOut('it says when the form was filled in'),
  ),
  by(
    / (available|unavailable|availability|disponible|disponibilites?|beschikbaar|beschikbaarheid|schedule|horaire|uurrooster) /,
    leftOut('it says when somebody is free: Maillon asks that in a form'),
  ),
  ({ values }) => (share(values, isTime) >= MOST_OF_THEM ? leftOut('its values are times of day') : undefined),
  by(/ (first name|given name|prenom|voornaam) /, { is: 'first-name', why: 'the heading says so' }),
  by(/ (last name|family name|surname|nom de famille|achternaam|familienaam) /, {
    is: 'last-name',
    why: 'the heading says so',
  }),
  byField,
  by(/ (your name|full name|nom complet|votre nom|je naam|uw naam|volledige naam) /, {
    is: 'name',
    why: 'the heading says so',
  }),
  by(
    / (remarks?|notes?|comments?|remarques?|commentaires?|opmerking(en)?|feedback) /,
    leftOut('remarks may not be theirs to show'),
  ),
  ({ values }) =>
    share(values, (value) => /^https?:\/\//i.test(value)) >= MOST_OF_THEM
      ? leftOut('its values are addresses of pages')
      : undefined,
  languages,
  level,
  (seen) =>
    answer(
      seen,
      'need',
      / (need|needs|learn|looking for|want|besoins?|cherche[rsz]?|apprendre|souhaite[rsz]?|zoekt?|nodig|leren|noden|behoeften?) /,
    ),
  (seen) =>
    answer(
      seen,
      'offer',
      / (offer|can help|help others|teach|share|contribute|propose[rsz]?|aider|partager|apporter|offre[sz]?|transmettre|bied(t|en)?|helpen|delen|aanbod|bijdragen) /,
    ),
  (seen) =>
    shortly(
      seen,
      'topics',
      / (major|study|studies|field|discipline|domain|expertise|specialisation|specialty|specialite|vakgebied|studierichting|richting|filiere|etudes|domaine|skills?|competences?|vaardigheden|competenties|topics?|themes?|themas|interests?|interets?|interesses?) /,
    ),
  (seen) => shortly(seen, 'function', / (job|function|role|fonction|functie|position|profession|beroep|metier|poste) /),
  (seen) =>
    shortly(
      seen,
      'organisation',
      / (organi[sz]ation|company|employer|institution|entreprise|societe|organisme|organisatie|bedrijf|werkgever|instelling) /,
    ),
  (seen) => shortly(seen, 'manager', / (manager|supervisor|responsable|superieur|leidinggevende) /),
  ({ values, heading }) =>
    share(values, (value) => value.split(/\s+/).length >= 4) >= 0.5
      ? {
          is: 'text',
          called: heading.trim().slice(0, 200),
          why: 'people wrote sentences in it: they join the bio, under the question',
        }
      : undefined,
];

/** A heading that is the name of a field, or another name of it. */
function byField({ heading, values }: Seen): Proposal | undefined {
  const part = namePart(heading);
  if (part !== undefined) return { is: part, why: 'the heading says so' };
  const field = fieldOf('member', heading);
  if (field === undefined || field === 'own') return undefined;
  if (
    (field === 'since' || field === 'until') &&
    share(values, (value) => readDate(value) !== undefined) < MOST_OF_THEM
  )
    return undefined;
  if (field === 'offers' || field === 'needs')
    return { is: field === 'offers' ? 'offer' : 'need', why: 'the heading says so' };
  return { is: field, why: 'the heading says so' };
}

function languages({ words, values }: Seen): Proposal | undefined {
  const isOf = / (languages?|langues?|taal|talen) /.test(words);
  const reads = share(values, (value) => readList(value, true).every((one) => readLanguage(one) !== undefined));
  return isOf && reads >= MOST_OF_THEM ? { is: 'languages', why: 'its values are languages' } : undefined;
}

/** Levels, crosses, or yes and no under the name of a topic. */
function level({ heading, words, values }: Seen): Proposal | undefined {
  if (COUNTS.test(words)) return undefined;
  const steps = new Set(values.map(fold)).size;
  const numbers = values.flatMap(
    (value) => (/^\d{1,3}([.,]\d+)?(?=\D|$)/.exec(value)?.[0] ?? '').replace(',', '.') || [],
  );
  const highest = Math.max(0, ...numbers.map(Number));
  const most = highest <= 5 ? 5 : highest <= 10 ? 10 : 100;
  const read = share(values, (value) => readLevel(value, most) !== undefined);
  if (highest > 100 || steps > MOST_STEPS || read < MOST_OF_THEM) return undefined;
  const called = topicIn(heading);
  const isLevel = values.some((value) => {
    const known = readLevel(value, most);
    return known?.knows === true && known.level !== undefined;
  });
  // A yes to a question may be about anything; a cross under a few words is a skill of a matrix.
  if (!isLevel && called.split(/\s+/).length > MOST_WORDS_OF_A_NAME) return undefined;
  const why = isLevel ? `its values are levels up to ${most}` : 'its values are crosses, or yes and no';
  return { is: 'topic', called, ...(most === 5 ? {} : { most }), why };
}

/** The topic that a heading asks about: "Experience with Python?" and "Skills [Python]" are Python. */
export function topicIn(heading: string): string {
  const text = heading.trim().replace(/\s*([?:]+|\/\s*\d+)\s*$/, '');
  const inner = /\[([^\]]+)\]\s*$/.exec(text)?.[1];
  if (inner !== undefined) return inner.trim();
  const asked =
    /(?:experience|expérience|ervaring|level|niveau|knowledge|connaissances?|kennis|skills?|compétences?|vaardigheid|vaardigheden|proficiency)\s+(?:with|in|of|on|de|d['’]|des|du|en|avec|met|van)\s*(?:the\s+|la\s+|le\s+|l['’]|de\s+|het\s+)?(.+)$/i.exec(
      text,
    )?.[1];
  const bare = (asked ?? text).replace(/\s*\([^)]*(\d|niveau|level|schaal|scale|échelle)[^)]*\)\s*$/i, '').trim();
  const named = /^(?:skills?|compétences?|vaardigheid|vaardigheden|competentie)\s*[:–—-]\s*(.+)$/i.exec(bare)?.[1];
  return (named ?? bare).trim() || heading.trim();
}

function answer({ heading, words, values }: Seen, is: 'offer' | 'need', asks: RegExp): Proposal | undefined {
  if (!asks.test(words)) return undefined;
  const isWritten = share(values, (value) => value.length > 3) >= 0.5;
  return isWritten
    ? { is, why: `the heading asks what they ${is}` }
    : { is, called: topicIn(heading), why: `a cross says that they ${is} it` };
}

/** Short answers to a question that asks for such a thing. */
function shortly({ words, values }: Seen, is: string, asks: RegExp): Proposal | undefined {
  const isShort = share(values, (value) =>
    readList(value, true).every((one) => one.split(/\s+/).length <= MOST_WORDS_OF_A_NAME),
  );
  return asks.test(words) && isShort >= MOST_OF_THEM
    ? { is, why: 'the heading asks for it, and the answers are short' }
    : undefined;
}
