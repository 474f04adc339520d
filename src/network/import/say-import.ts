import type { Language } from '../../domain/index.ts';
import { list } from '../../language/index.ts';
import { LAYER_WORDS } from '../words/layer-words.ts';
import type { ImportFinding, WrittenTie } from './import-report.ts';
import { EN, FR, type ImportWords, NL, type Reported } from './import-words.ts';
import { plainName } from './plain-name.ts';

const SENTENCES: Readonly<Record<Language, ImportWords>> = { fr: FR, nl: NL, en: EN };
/** Items of one sort that are listed; a dry run lists more of what would be written. */
const SHOWN = 10;
const SHOWN_IN_DRY_RUN = 100;
const LONGEST = 80;
const COLON: Readonly<Record<Language, string>> = { fr: '\u00a0: ', nl: ': ', en: ': ' };

/** What an import of a network did or would do, in sentences and lists, without signs that a terminal would obey. */
export function sayImport(report: Reported, language: Language): string[] {
  const say = SENTENCES[language];
  const colon = COLON[language];
  const shown = report.dryRun ? SHOWN_IN_DRY_RUN : SHOWN;
  const listed = (title: string, items: readonly string[], most = SHOWN): string[] =>
    items.length === 0
      ? []
      : [
          '',
          title,
          ...items.slice(0, most).flatMap((item) => (item === '' ? [] : [`  ${item}`])),
          ...(items.length > most ? [`  ${say.more(items.length - most)}`] : []),
        ];
  const isIdle = report.added.length + report.changed.length + report.made.length === 0;
  const number = (value: number): string => value.toLocaleString(language, { maximumSignificantDigits: 6 });
  const details = ({ weight, date }: WrittenTie): string =>
    [weight === 1 && date !== null ? '' : say.weight(number(weight)), date?.slice(0, 10) ?? '']
      .filter((part) => part !== '')
      .join(', ');
  const tie = (one: WrittenTie): string =>
    `${brief(one.from)} → ${brief(one.to)} (${LAYER_WORDS[one.kind][language].label})`;
  const made = report.made.map(({ id, name, email }) => brief([name, id, email ?? ''].filter(Boolean).join(' · ')));
  return [
    say.ties(report),
    say.members(report),
    ...(isIdle ? [report.ties.same > 0 ? say.nothing : say.nothingTaken] : []),
    ...(report.dryRun ? [say.dryRun] : []),
    ...(report.dryRun
      ? listed(
          say.added,
          report.added.map((one) => `${tie(one)}, ${details(one)}`),
          shown,
        )
      : []),
    ...listed(
      say.changed,
      report.changed.map(({ before, after }) => `${tie(after)}${colon}${say.becomes(details(before), details(after))}`),
      shown,
    ),
    ...listed(say.made, made, shown),
    ...sayFindings(report.findings, say, language, listed),
    ...listed(
      say.titles['not-understood'],
      report.notUnderstood.map(({ place, reason }) => `${placeIn(place, language)}${colon}${brief(reason, 300)}`),
    ),
  ];
}

function sayFindings(
  findings: readonly ImportFinding[],
  say: ImportWords,
  language: Language,
  listed: (title: string, items: readonly string[]) => string[],
): string[] {
  const abouts = Object.keys(say.titles) as (keyof ImportWords['titles'])[];
  return abouts.flatMap((about) => {
    const own = findings.filter((finding) => finding.about === about);
    return listed(
      say.titles[about],
      own.map((finding) => {
        const said = sayFinding(finding, say, language);
        return [
          placeIn(finding.place, language),
          `${said}${'name' in finding || finding.about === 'kind' ? say.leftOut(finding.ties) : ''}`,
        ]
          .filter((part) => part !== '')
          .join(COLON[language]);
      }),
    );
  });
}

function sayFinding(finding: ImportFinding, say: ImportWords, language: Language): string {
  switch (finding.about) {
    case 'ambiguous': {
      const people = list(
        language,
        finding.ids.slice(0, 5).map((id) => brief(id)),
      );
      return say.ambiguous({ ...finding, name: brief(finding.name) }, people);
    }
    case 'repeated':
      return say.repeated(
        { ...finding, from: brief(finding.from), to: brief(finding.to) },
        LAYER_WORDS[finding.kind][language].label,
      );
    case 'kind':
      return brief(finding.kind);
    case 'date':
      return brief(finding.value);
    case 'end':
      return say.end(finding);
    case 'both-ways':
      return '';
    default:
      return brief(finding.name);
  }
}

/** What places of a file are called: a reader looks them up in theirs. */
const PLACES: Readonly<Record<Language, Readonly<Record<'row' | 'line' | 'nodes' | 'after', string>>>> = {
  fr: { row: 'ligne', line: 'ligne', nodes: 'de la liste des nœuds', after: 'ensuite' },
  nl: { row: 'rij', line: 'regel', nodes: 'van de lijst met knopen', after: 'daarna' },
  en: { row: 'row', line: 'line', nodes: 'of the nodes', after: 'after these' },
};

function placeIn(place: string, language: Language): string {
  const { row, line, nodes, after } = PLACES[language];
  if (place === PLACES.en.after) return after;
  return place.replace(/^(row|line)(?= \d)/, (word) => (word === 'row' ? row : line)).replace(PLACES.en.nodes, nodes);
}

function brief(text: string, longest = LONGEST): string {
  const plain = [...plainName(text)];
  return plain.length > longest ? `${plain.slice(0, longest).join('')}…` : plain.join('');
}
