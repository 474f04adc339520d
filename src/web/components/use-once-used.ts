import { type FocusEvent, useState } from 'react';

/**
 * What takes the place of a plain field once that is used: it is heavy, and most pages are read without it. The plain field
 * stays until the other is there, and what is typed meanwhile is typed in it.
 *
 * @returns the heavy one, null until it is there, and what the plain field does when it is gone to
 */
export function useOnceUsed<Heavy>(fetch: () => Promise<Heavy>) {
  const [heavy, setHeavy] = useState<Heavy | null>(null);
  const onFocus = ({ currentTarget }: FocusEvent): void =>
    void fetch().then(
      // Whoever went on to something else meanwhile is not called back.
      (found) => document.activeElement === currentTarget && setHeavy(() => found),
      () => undefined,
    );
  return [heavy, onFocus] as const;
}
