import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Colours that a map is drawn in, as `tokens.css` has them for the light or the dark. */
export interface MapTheme {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly raised: string;
  readonly line: string;
  readonly accent: string;
  readonly warm: string;
  /** Seven that stay apart for people who see fewer colours. */
  readonly categories: readonly string[];
  /** What is not told apart by colour. */
  readonly other: string;
}

const CATEGORIES = [1, 2, 3, 4, 5, 6, 7] as const;
/** What changes the colours. Paper is white, whatever the screen was. */
const CHANGES = ['(prefers-color-scheme: dark)', 'print'] as const;

function readTheme(): MapTheme {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ground: colour('surface'),
    ink: colour('ink'),
    soft: colour('soft'),
    raised: colour('raised'),
    line: colour('map-line'),
    accent: colour('accent'),
    warm: colour('warm'),
    categories: CATEGORIES.map((number) => colour(`map-${number}`)),
    other: colour('map-other'),
  };
}

/** The colours of now; they follow the light and the dark of the machine, and paper. */
export function useMapTheme(): MapTheme {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    const changes = CHANGES.map((each) => matchMedia(each));
    // At once: what is printed is taken as soon as this has returned.
    const follow = (): void => flushSync(() => setTheme(readTheme()));
    for (const each of changes) each.addEventListener('change', follow);
    return () => {
      for (const each of changes) each.removeEventListener('change', follow);
    };
  }, []);
  return theme;
}
