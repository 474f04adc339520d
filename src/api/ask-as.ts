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

export type AskAs = (ask: Ask, context: RequestContext) => Promise<Asked>;

/**
 * One way to ask for every door. A member who asks looks with their own eyes; whoever already looks as a member asks as
 * that member and nobody else.
 */
export function createAskAs(services: Pick<Services, 'recommender' | 'directory'>, metrics: Metrics): AskAs {
  return async (ask, { viewer: looking, signal }) => {
    const asker = ask.asker ?? (looking.kind === 'member' ? looking.id : undefined);
    if (looking.kind === 'member' && asker !== looking.id)
      throw new AppError(
        'forbidden',
        `asker: you look as ${JSON.stringify(looking.id)} and cannot ask for another member`,
      );
    const viewer =
      asker === undefined || looking.kind === 'member' ? looking : await viewerNamed(services.directory, asker, signal);
    const started = performance.now();
    const answer = await services.recommender.ask(asker === undefined ? ask : { ...ask, asker }, viewer, {
      signal,
      logged: true,
    });
    metrics.observeAnswer(answer, (performance.now() - started) / 1000);
    return { answer, viewer };
  };
}
