/**
 * Who may import whom. One direction of flow: api → recommender → (embedding, graph) → cypher files.
 * Each rule carries its reason; ARCHITECTURE.md draws the same table.
 */
const slices =
  'documents|sharing|domain|language|random|team|graph|embedding|community|recommender|network|seeding|forms|own|proposals|contributions|discussion|notices|keeping|ingestion|directory|evaluation|same-person|accounts|mail|api|cli|web|wording';

/** Where modules may name each other's types in a circle. */
const TYPES_POINT_BACK = '^src/seeding/explain/';

/** A slice may import the listed slices by value, and `types` by type only. */
function sliceRule(slice, values, types, reason) {
  const may = [slice, ...values];
  const rules = [
    {
      name: `${slice}-flow`,
      comment: reason,
      severity: 'error',
      from: { path: `^src/${slice}/` },
      to: { path: `^src/(${slices})/`, pathNot: `^src/(${[...may, ...types].join('|')})/` },
    },
  ];
  if (types.length > 0)
    rules.push({
      name: `${slice}-types-only`,
      comment: `${reason} These are handed in: only their types may be named.`,
      severity: 'error',
      from: { path: `^src/${slice}/` },
      to: { path: `^src/(${types.join('|')})/`, dependencyTypesNot: ['type-only'] },
    });
  return rules;
}

function onlyIn(name, where, packages, reason) {
  return { name, comment: reason, severity: 'error', from: { path: '^src/', pathNot: where }, to: { path: packages } };
}

module.exports = {
  forbidden: [
    ...sliceRule('domain', [], [], 'The words of the field know nothing of how they are stored or shown.'),
    ...sliceRule(
      'language',
      ['domain'],
      [],
      'Words are the same wherever they are compared: below all who read texts.',
    ),
    ...sliceRule('random', [], [], 'Chance knows nothing of what is drawn by it.'),
    ...sliceRule(
      'wording',
      [],
      ['domain'],
      'Words that several doors say; the page bundles them, so nothing comes along.',
    ),
    ...sliceRule('team', [], [], 'Whom to bring together is counted from numbers alone; ranking and seeding share it.'),
    ...sliceRule('graph', ['domain'], [], 'The graph serves everyone, so it may depend on nobody but the words.'),
    ...sliceRule('embedding', ['domain'], [], 'Text in, vectors out: it knows neither the graph nor the question.'),
    ...sliceRule(
      'community',
      ['domain', 'language'],
      ['graph', 'embedding'],
      'The community in memory is below all who look at it; graph and embedder are handed in.',
    ),
    ...sliceRule(
      'recommender',
      ['domain', 'language', 'community', 'team'],
      ['graph', 'embedding'],
      'Ranking is pure: graph and embedder are handed in.',
    ),
    ...sliceRule(
      'network',
      ['domain', 'language', 'random', 'community'],
      ['graph'],
      'The network is read from the community in memory; the graph is handed in.',
    ),
    ...sliceRule(
      'seeding',
      ['domain', 'language', 'random', 'team', 'wording'],
      ['embedding'],
      'Groups are worked out from plain data: whoever has it read hands it in.',
    ),
    ...sliceRule(
      'forms',
      ['domain', 'language', 'wording'],
      ['graph'],
      'Forms and what people answered are read and written here alone; the graph is handed in.',
    ),
    ...sliceRule(
      'own',
      ['domain'],
      ['graph', 'ingestion'],
      'What is said of members is read and put right here; records are written by the desk that is handed in.',
    ),
    ...sliceRule(
      'proposals',
      ['domain', 'language', 'seeding'],
      ['graph', 'forms'],
      'What becomes of a seeding is read and written here alone; the graph is handed in.',
    ),
    ...sliceRule(
      'documents',
      ['domain', 'language'],
      ['graph'],
      'Files and their text, whoever shares them; the graph is handed in.',
    ),
    ...sliceRule(
      'contributions',
      ['domain', 'language', 'wording'],
      ['graph'],
      'What members put in is written here alone; records, graph and mail are handed in.',
    ),
    ...sliceRule(
      'sharing',
      ['domain', 'language', 'contributions'],
      ['graph', 'documents'],
      'What members share and say; graph, records and files are handed in.',
    ),
    ...sliceRule(
      'discussion',
      ['domain', 'contributions'],
      ['graph', 'notices'],
      'Questions and what is said under them are written by the book of contributions; everything else is handed in.',
    ),
    ...sliceRule(
      'notices',
      ['domain'],
      ['graph'],
      'What members are told knows nothing of what they did; graph and mail are handed in.',
    ),
    ...sliceRule(
      'ingestion',
      ['domain', 'language', 'documents'],
      ['graph', 'embedding'],
      'Importers describe writes; others carry them out. Documents are read where files that members share are.',
    ),
    ...sliceRule(
      'keeping',
      ['domain', 'language'],
      ['graph', 'ingestion'],
      'What is kept of people, and how it goes: graph and records are handed in.',
    ),
    ...sliceRule(
      'same-person',
      ['domain', 'language', 'wording'],
      ['graph', 'ingestion'],
      'Who may be here twice is told from plain data; the graph is handed in.',
    ),
    ...sliceRule(
      'directory',
      ['domain', 'language'],
      ['graph'],
      'Reads what a viewer may see; the graph is handed in.',
    ),
    ...sliceRule(
      'evaluation',
      ['domain', 'language', 'random', 'recommender', 'same-person'],
      ['graph', 'embedding'],
      'Judges the same ask that users get.',
    ),
    ...sliceRule('mail', ['domain'], [], 'A letter in, a letter sent: it knows nobody.'),
    ...sliceRule(
      'accounts',
      ['domain', 'wording'],
      ['graph', 'mail'],
      'Who is there and what they may: below all doors; graph and mail are handed in.',
    ),
    ...sliceRule(
      'api',
      [
        'domain',
        'accounts',
        'documents',
        'sharing',
        'recommender',
        'network',
        'seeding',
        'forms',
        'own',
        'proposals',
        'keeping',
        'same-person',
        'contributions',
        'discussion',
        'notices',
        'ingestion',
        'directory',
        'evaluation',
        'wording',
      ],
      ['embedding'],
      'A door: it never reaches round the services to the graph or the model.',
    ),
    ...sliceRule('web', ['wording'], ['domain'], 'The page talks HTTP only; it shares the schemas as types.'),
    {
      name: 'slices-through-their-door',
      comment: 'A slice is reached through its index.ts, so that its inside can change.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/([^/]+)/.+', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'root-through-their-door',
      comment: 'What puts the slices together reaches them as they reach each other; the command line has no door.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/[^/]+/.+', pathNot: ['^src/cli/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'nobody-imports-the-root',
      comment: 'Slices are handed what they need; only the command line asks for everything.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: '^src/cli/' },
      to: { path: '^src/[^/]+\\.ts$', pathNot: '^src/config\\.ts$' },
    },
    {
      name: 'config-is-handed-in',
      comment:
        'Settings are read once at the root. The engine alone needs where the product lies, and a clean environment.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: '^src/(cli|graph)/' },
      to: { path: '^src/config\\.ts$' },
    },
    {
      name: 'config-flow',
      comment: 'Settings are words and numbers: they know nobody who uses them.',
      severity: 'error',
      from: { path: '^src/config\\.ts$' },
      to: { path: '^src/', pathNot: '^src/domain/' },
    },
    {
      name: 'no-circular',
      comment: 'A cycle has no reading order, of values or of types.',
      severity: 'error',
      from: { pathNot: TYPES_POINT_BACK },
      to: { circular: true },
    },
    {
      name: 'no-circular-values',
      comment: 'Here types may still point back: reasons in words and what they are told of were written as one.',
      severity: 'error',
      from: { path: TYPES_POINT_BACK },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    onlyIn('driver-only-in-graph', '^src/graph/', 'node_modules/neo4j-driver', 'One home for the driver.'),
    onlyIn('eld-only-in-language', '^src/language/', 'node_modules/eld', 'One home for telling languages apart.'),
    onlyIn(
      'file-readers-only-in-documents',
      '^src/documents/',
      'node_modules/(mammoth|unpdf|file-type)',
      'One home for reading files of others.',
    ),
    onlyIn(
      'unpacking-only-where-it-is-bounded',
      '^src/(documents|ingestion/reading)/',
      'node_modules/yauzl',
      'Whoever unpacks files of others bounds what comes out.',
    ),
    onlyIn('resvg-only-in-picture', '^src/network/picture/', 'node_modules/@resvg', 'One home for pixels.'),
    onlyIn('transformers-only-in-embedding', '^src/embedding/', 'node_modules/@huggingface', 'One home for the model.'),
    {
      name: 'no-dev-dependencies-at-run-time',
      comment: 'What runs must be installed without development packages.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-resolvable',
      comment: 'An import that leads nowhere hides everything behind it from these rules.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
