import type { ResultLevel } from '@jalon/core';

/** The hue of one level of results: `strong` carries text and lines on white, `tint` lies behind dark text. */
export interface Hue {
  readonly strong: string;
  readonly tint: string;
}

/** The colours of drawings. A colour never stands alone: a word or a mark says the same. */
export interface DrawingTheme {
  readonly background: string;
  /** Text. */
  readonly ink: string;
  /** Secondary text; at least 4.5 : 1 on the background. */
  readonly muted: string;
  /** Hairlines and grids. */
  readonly rule: string;
  /** Links between statements, and bars without a verdict. */
  readonly link: string;
  /** What works against: links with an opposite effect. */
  readonly opposite: string;
  readonly levels: Readonly<Record<ResultLevel, Hue>>;
  /** The parts of a whole, one after the other; each at least 3 : 1 on the background, which shows between them. */
  readonly parts: readonly string[];
}

/**
 * Dark on white, for paper. No level has the blue, amber or crimson of the rating scale: there a hue is a verdict.
 */
export const lightTheme: DrawingTheme = {
  background: '#ffffff',
  ink: '#1f2a33',
  muted: '#55626d',
  rule: '#d3dae0',
  link: '#5d6d7a',
  opposite: '#8f1d3f',
  levels: {
    input: { strong: '#4f5d68', tint: '#f1f3f5' },
    activity: { strong: '#13706a', tint: '#e8f4f2' },
    output: { strong: '#4b6a1d', tint: '#f1f6e6' },
    outcome: { strong: '#5b4a9c', tint: '#f1eff9' },
    impact: { strong: '#7a3b72', tint: '#f7eef6' },
  },
  parts: ['#14506b', '#6f8fa3', '#4b6a1d', '#8f8a3c', '#5b4a9c', '#8f7bb0', '#7a3b72'],
};
