import type { Answer, Language } from '../domain/index.ts';

/** What the service said when it did not answer; `offline` when it said nothing. */
export class ServiceError extends Error {
  readonly code: string;
  readonly requestId: string | null;

  constructor(code: string, requestId: string | null) {
    super(code);
    this.code = code;
    this.requestId = requestId;
  }
}

export interface MemberHit {
  readonly id: string;
  readonly name: string;
  readonly function: string | null;
}

export interface TopicHit {
  readonly id: string;
  readonly labels: Readonly<Record<Language, string | null>>;
}

export interface Status {
  readonly community: { readonly name: string; readonly practice: string | null } | null;
  readonly counts: {
    readonly members: number;
    readonly questions: number;
    readonly artefacts: number;
    readonly groups: number;
  };
  readonly model: { readonly status: 'ready' | 'none' | 'broken' };
  readonly passages: { readonly total: number; readonly withoutVector: number } | null;
}

export interface Named {
  readonly type: string;
  readonly id: string;
}

/** As many as the service names in one go, and short enough an address. */
const NAMES_AT_ONCE = 50;

/** The service as the page talks to it, for whoever asks. */
export class Service {
  /** Id of the member who asks, or null: what they may see is what is shown. */
  asker: string | null = null;
  language: Language = 'en';

  ask(question: string, signal: AbortSignal): Promise<Answer> {
    const { asker, language } = this;
    const body = JSON.stringify({ question, language, ...(asker === null ? {} : { asker }) });
    return this.#call('/api/ask', { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal });
  }

  /** Says that the member who asks turns to another with this question. */
  turnTo(member: string, question: string): Promise<{ readonly id: string }> {
    const body = JSON.stringify({ member, question });
    return this.#call('/api/asks', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  }

  takeBackAsk(id: string): Promise<unknown> {
    return this.#call(`/api/asks/${encodeURIComponent(id)}`, { method: 'DELETE' });
  }

  status(): Promise<Status> {
    return this.#call('/api/status', {});
  }

  async recentQuestions(limit: number): Promise<readonly { id: string; title: string; language: string | null }[]> {
    const { items } = await this.#call<{ items: { id: string; title: string; language: string | null }[] }>(
      `/api/questions?limit=${limit}`,
      {},
    );
    return items;
  }

  async topics(limit: number): Promise<readonly TopicHit[]> {
    const { items } = await this.#call<{ items: TopicHit[] }>(`/api/topics?limit=${limit}`, {});
    return items;
  }

  async members(search: string, signal: AbortSignal): Promise<readonly MemberHit[]> {
    const query = new URLSearchParams({ search, limit: '8' });
    const { items } = await this.#call<{ items: MemberHit[] }>(`/api/members?${query}`, { signal });
    return items;
  }

  /** Names of things, by `type:id`; those that cannot be shown are left out. */
  async names(things: readonly Named[]): Promise<ReadonlyMap<string, string>> {
    const keys = [...new Set(things.map(keyOf))];
    const asked = [];
    for (let start = 0; start < keys.length; start += NAMES_AT_ONCE)
      asked.push(
        this.#call<{ items: (Named & { name: string | null })[] }>(
          `/api/names?${new URLSearchParams(keys.slice(start, start + NAMES_AT_ONCE).map((key) => ['item', key]))}`,
          {},
        ),
      );
    const items = (await Promise.all(asked)).flatMap((page) => page.items);
    return new Map(items.flatMap((item) => (item.name === null ? [] : [[keyOf(item), item.name]])));
  }

  read(path: string, id: string): Promise<Record<string, unknown>> {
    return this.#call(`/api/${path}/${encodeURIComponent(id)}`, {});
  }

  async #call<Result>(address: string, init: RequestInit): Promise<Result> {
    const headers = new Headers(init.headers);
    headers.set('accept-language', this.language);
    if (this.asker !== null) headers.set('maillon-as', encodeURIComponent(this.asker));
    let response: Response;
    try {
      response = await fetch(address, { ...init, headers });
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw new ServiceError('offline', null);
    }
    if (response.ok) return (await response.json()) as Result;
    const told = (await response.json().catch(() => null)) as { error?: { code: string; requestId: string } } | null;
    throw new ServiceError(told?.error?.code ?? 'other', told?.error?.requestId ?? null);
  }
}

export function keyOf({ type, id }: Named): string {
  return `${type}:${id}`;
}
