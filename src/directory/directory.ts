import type { Viewer } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import type { ReadingOptions } from './reading.ts';
import { openView, type View } from './view.ts';

/** What there is in the community, for reading. Every reading goes through the eyes of a viewer. */
export interface Directory {
  /** Open one view per request: it reads things asked for together in one go, and keeps what it has read. */
  as(viewer: Viewer, options?: ReadingOptions): View;
  /** Whether there is a member of this id at all, hidden ones included: for telling who asks, never for showing. */
  hasMember(id: string, options?: { readonly signal?: AbortSignal }): Promise<boolean>;
  /** Id of the member whom this id stands for, who may have been joined to another; null for nobody. For telling who asks. */
  memberId(id: string, options?: { readonly signal?: AbortSignal }): Promise<string | null>;
  /**
   * How many passages there are that everyone may see, and how many of them have no vector of this model; `model` is null
   * when there is none. Read from counters: the time does not grow with the graph.
   */
  vectors(
    model: string | null,
    options?: { readonly signal?: AbortSignal },
  ): Promise<{ passages: number; missing: number }>;
}

export function createDirectory({ graph }: { readonly graph: Graph }): Directory {
  async function hasMember(id: string, options?: { readonly signal?: AbortSignal }): Promise<boolean> {
    // Someone who looks as themselves is always visible to themselves.
    const rows = await graph.run('directory/member-cards', { ids: [id], viewerId: id, visible: [] }, options);
    return rows.length > 0;
  }
  return {
    as: (viewer, options) => openView(graph, viewer, options),
    hasMember,
    async memberId(id, options) {
      if (await hasMember(id, options)) return id;
      return (await graph.run('joins/alias', { id }, options))[0]?.kept ?? null;
    },
    async vectors(model, options) {
      const [row] = await graph.run('passages/counts', { model }, options);
      return { passages: row?.total ?? 0, missing: row?.missing ?? 0 };
    },
  };
}
