import { AppError, type Viewer } from '../domain/index.ts';
import type { LoggedRecommendation } from './items/index.ts';
import type { Page, Paging } from './page.ts';
import type { Run } from './reading.ts';

/** A member's log of recommendations, newest first: read by that member and the keeper, and by nobody else. */
export async function readOwnLog(
  run: Run,
  viewer: Viewer,
  who: { readonly viewerId: string; readonly visible: string[] },
  memberId: string,
  { offset, limit }: Pick<Paging, 'offset' | 'limit'>,
): Promise<Page<LoggedRecommendation>> {
  if (viewer.kind === 'public' || (viewer.kind === 'member' && viewer.id !== memberId))
    throw new AppError('forbidden', 'each member reads their own log of recommendations, and nobody else’s');
  const [rows, [count]] = await Promise.all([
    run('log/of-member', { id: memberId, offset, limit, ...who }),
    run('log/count-of-member', { id: memberId, ...who }),
  ]);
  return { total: count?.total ?? 0, offset, limit, items: rows };
}
