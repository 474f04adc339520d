import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * A field that takes the place of a plain one while somebody types in that one: they go on where they were, without losing
 * a letter. Nothing happens where `isTakingOver` is false.
 */
export function useTakenOver(isTakingOver = true): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (!isTakingOver) return;
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  }, [isTakingOver]);
  return field;
}
