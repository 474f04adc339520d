import { type Answer, AppError, type Ask, type Viewer } from '../domain/index.ts';
import { viewerNamed } from './http/authenticate.ts';
import type { RequestContext } from './http/request-context.ts';
import type { Metrics } from './metrics.ts';
import type { Services } from './services.ts';

interface Asked {
  readonly answer: Answer;
  /** Through whose eyes it was answered. */
  readonly viewer: Viewer;
}

/**
 * Through whose eyes a member asks: their own. Whoever already looks as a member asks as that member and nobody else; who
 * looks as nobody, and asks as nobody, stays nobody in particular. Where there are accounts, nobody asks in another's name.
 */
export async function askerViewer(
  asker: string | undefined,
  { viewer: looking, mayName, signal }: RequestContext,
  directory: Services['directory'],
): Promise<Viewer> {
  if (asker === undefined) return looking;
  if (!mayName && looking.kind !== 'member')
    throw new AppError(
      'forbidden',
      `asker: you are not ${JSON.stringify(asker.slice(0, 80))}: leave it out, or sign in as them`,
    );
  if (looking.kind !== 'member') return await viewerNamed(directory, asker, signal);
  if (asker === looking.id) return looking;
  throw new AppError('forbidden', `asker: you look as ${JSON.stringify(looking.id)} and cannot ask for another member`);
}

export type AskAs = (ask: Ask, context: RequestContext) => Promise<Asked>;

/** One way to ask for every door; see `askerViewer`. */
export function createAskAs(services: Pick<Services, 'recommender' | 'directory'>, metrics: Metrics): AskAs {
  return async (ask, context) => {
    const { signal } = context;
    const viewer = await askerViewer(ask.asker, context, services.directory);
    // Whoever is another member by now asks as that one.
    const asker = viewer.kind === 'member' ? viewer.id : undefined;
    const started = performance.now();
    const answer = await services.recommender.ask(asker === undefined ? ask : { ...ask, asker }, viewer, {
      signal,
      logged: true,
    });
    metrics.observeAnswer(answer, (performance.now() - started) / 1000);
    return { answer, viewer };
  };
}
