/** Colours of a picture on a light or a dark ground. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  /** What is not told apart: values past the seventh, or none. */
  readonly other: string;
  /** Seven that stay apart for people who see fewer colours. */
  readonly categories: readonly string[];
  /** Five steps from little to much. */
  readonly steps: readonly string[];
}

export type Theme = 'light' | 'dark';

/**
 * Every colour has a contrast of at least 3 to its ground (WCAG 2.2, 1.4.11), and the categories were sought so that the
 * nearest two stay as far apart as can be in OKLab (Ottosson, 2020) for full colour vision and, as Machado, Oliveira and
 * Fernandes (2009) model it, without red, green or blue cones. The tests compute both again.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#fffdf9',
    ink: '#1d2327',
    soft: '#555f66',
    other: '#7a7f84',
    categories: ['#1755b9', '#ea5b1e', '#539875', '#a80558', '#410f5d', '#c061d6', '#314a0e'],
    steps: ['#129aa8', '#187d9e', '#066494', '#01477d', '#132b5a'],
  },
  dark: {
    ground: '#15181c',
    ink: '#ece8e1',
    soft: '#a9b2b9',
    other: '#8a9299',
    categories: ['#5d6fa6', '#e99b2a', '#0dc0a9', '#d13747', '#ca7ffe', '#ffcded', '#bcff6b'],
    steps: ['#4b76ae', '#5994ce', '#66b4e8', '#7bd5f8', '#a2f5fe'],
  },
};
