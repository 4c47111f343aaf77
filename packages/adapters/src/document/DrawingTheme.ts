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
}

/**
 * Dark on white, for paper. The hues differ in lightness too and stay apart under the common colour-vision deficiencies.
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
    activity: { strong: '#27618f', tint: '#ecf3f9' },
    output: { strong: '#13706a', tint: '#e8f4f2' },
    outcome: { strong: '#8a5a00', tint: '#fbf4e4' },
    impact: { strong: '#7a3b72', tint: '#f7eef6' },
  },
};
