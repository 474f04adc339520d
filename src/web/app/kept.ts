import type { Looking } from '../service/looking.ts';

/** What the browser keeps for the next visit: the language of the pages and who looks. It never leaves the browser. */
export interface Kept {
  readonly language: string;
  readonly looking: Looking;
}

export function kept<Name extends keyof Kept>(name: Name): Kept[Name] | null {
  try {
    const text = localStorage.getItem(`maillon.${name}`);
    return text === null ? null : (JSON.parse(text) as Kept[Name]);
  } catch {
    // Storage can be refused, or hold what another version wrote.
    return null;
  }
}

export function keep<Name extends keyof Kept>(name: Name, value: Kept[Name] | null): void {
  try {
    if (value === null) localStorage.removeItem(`maillon.${name}`);
    else localStorage.setItem(`maillon.${name}`, JSON.stringify(value));
  } catch {
    // Then it is chosen anew at the next visit.
  }
}
