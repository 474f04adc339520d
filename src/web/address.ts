/** What the address of the page says: a question and a language in the query, an opened thing after the `#`. */
export interface Address {
  readonly question: string;
  readonly language: string | null;
  readonly open: Opened | null;
}

export interface Opened {
  readonly type: string;
  readonly id: string;
}

export function readAddress(href: string): Address {
  const { searchParams, hash } = new URL(href);
  return { question: searchParams.get('q') ?? '', language: searchParams.get('lang'), open: readOpened(hash) };
}

function readOpened(hash: string): Opened | null {
  const [, type, id] = /^#([a-z]+)\/(.+)$/.exec(hash) ?? [];
  if (type === undefined || id === undefined) return null;
  try {
    return { type, id: decodeURIComponent(id) };
  } catch {
    return null;
  }
}

/** An address that can be shared: who asks stays out of it. */
export function writeAddress({ question, language }: { readonly question: string; readonly language: string }): string {
  const query = new URLSearchParams({ ...(question === '' ? {} : { q: question }), lang: language });
  return `/?${query}`;
}

export function openedAddress({ type, id }: Opened): string {
  return `#${type}/${encodeURIComponent(id)}`;
}
