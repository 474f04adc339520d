import type { Maillon } from '../compose.ts';
import type { Community, Counts } from '../directory/index.ts';
import { KEEPER } from '../domain/index.ts';
import type { EmbeddingState } from '../embedding/index.ts';
import { findService } from '../graph/index.ts';
import { type ImportStatus, importStatus } from '../ingestion/index.ts';
import { type EarnedWeights, NO_MODEL, readEarned, readRankingWeights } from '../recommender/index.ts';

/** How this Maillon stands: what runs, what it holds, what it can do. */
export interface Status {
  readonly home: string;
  /** Address of the service of this home; null when none runs. */
  readonly service: string | null;
  readonly engine: string;
  readonly model: EmbeddingState;
  readonly community: Community | null;
  readonly counts: Counts;
  readonly passages: { readonly passages: number; readonly missing: number };
  /** Since when the engine's files may hold what was erased; null when they hold nothing of it. */
  readonly filesDue: string | null;
  /** Whether the mail server takes letters, in words; null where no mail is sent. */
  readonly mail: string | null;
  /** Weights of the ranking that its history earned; null where the defaults count. */
  readonly earned: EarnedWeights | null;
  readonly imports: readonly ImportStatus[];
}

const keyOf = (model: EmbeddingState): string => (model.status === 'ready' ? model.model.key : NO_MODEL);

export async function readStatus(maillon: Maillon): Promise<Status> {
  const { config, engine, graph, directory, embedding, mailer } = maillon;
  const view = directory.as(KEEPER);
  const model = embedding.state();
  const [community, counts, passages, imports, earned, mail] = await Promise.all([
    view.community(),
    view.counts(),
    directory.vectors(model.status === 'ready' ? model.model.key : null),
    importStatus(graph),
    config.earnedWeights ? readEarned(graph, keyOf(model), readRankingWeights()) : null,
    mailer === null
      ? null
      : mailer.check().then(
          () => 'takes letters',
          () => 'takes no letter now: see MAILLON_SMTP_URL',
        ),
  ]);
  const service = findService(config.home);
  return {
    home: config.home,
    service: service === undefined ? null : (service.address ?? 'starting'),
    engine: engine.description,
    model,
    community,
    counts,
    passages,
    imports,
    earned,
    filesDue: maillon.engineFiles?.due() ?? null,
    mail,
  };
}

export function statusText(status: Status): string {
  const { model, passages } = status;
  const models = {
    ready: () => (model.status === 'ready' ? model.model.key : ''),
    none: () => 'none: answers rest on words and graph alone',
    broken: () => `broken: ${model.status === 'broken' ? model.reason : ''}`,
  };
  const lines = [
    ['community', status.community?.name ?? 'none yet: maillon import PATH'],
    [
      'holds',
      Object.entries(status.counts)
        .map(([what, count]) => `${count} ${what}`)
        .join(', '),
    ],
    ['passages', `${passages.passages}, of which ${passages.missing} without a vector of this model`],
    ['model', models[model.status]()],
    ['ranking', rankingText(status.earned)],
    ['engine', status.engine],
    ['service', status.service ?? 'not running'],
    ...(status.mail === null ? [] : [['mail', status.mail]]),
    ...(status.filesDue === null
      ? []
      : [
          [
            'erasure',
            `the engine’s files may hold what was erased on ${status.filesDue.slice(0, 10)}, until they are written anew: maillon compact`,
          ],
        ]),
    ['home', status.home],
    ...status.imports.map(({ source, beganAt, finishedAt, records }) => [
      'import',
      finishedAt === null
        ? `${source}, begun ${beganAt} and not finished: import it again to go on`
        : `${source}, ${finishedAt.slice(0, 16).replace('T', ' ')}, ${records} records`,
    ]),
  ];
  return lines.map(([name, value]) => `${(name ?? '').padEnd(10)} ${value}\n`).join('');
}

function rankingText(earned: EarnedWeights | null): string {
  if (earned === null) return 'default weights';
  const changes = earned.evidence.changes.map(({ name, from, to }) => `${name} ${from} → ${to}`);
  return `weights earned on ${earned.date} from its own history: ${changes.join(', ')}`;
}
