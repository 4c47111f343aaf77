/**
 * What a document says in which order, never how it looks.
 * @module
 */
import type { Dossier, IsoDay, Lang } from '@jalon/core';
import type { Rating } from '@jalon/indicators';

/** A run of text: plain, or with one mark. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** What a cell or a note conveys beside its words; a renderer may colour it, never instead of the words. */
export type Tone = 'neutral' | 'positive' | 'attention' | 'negative' | 'muted';

/** One cell of a table. */
export interface Cell {
  readonly content: readonly Inline[];
  readonly tone?: Tone;
  /** A second, smaller line under the content. */
  readonly detail?: readonly Inline[];
}

/** One column: its heading, how its cells are set, and its share of the width. */
export interface Column {
  readonly heading: string;
  readonly align?: 'start' | 'end' | 'centre';
  /** Relative width; 1 by default. */
  readonly width?: number;
}

/** A table; every row has one cell per column. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** What a reader must know to read it right: sources, marks. */
  readonly note?: readonly Inline[];
}

/** What the theory-of-change figure shows. */
export interface TheoryOfChangeFigure {
  readonly figure: 'theory-of-change';
  readonly results: Dossier['results'];
  /** Heading of each level, in the words of the report. */
  readonly levelLabels: Readonly<Record<string, string>>;
  /** Names of the stakeholders that statements refer to; an id that is not among them is not shown. */
  readonly stakeholders?: Dossier['stakeholders'];
}

/** One row of the progress figure: shares, 1 = the target. */
export interface ProgressBar {
  readonly label: string;
  /** Share shown as a bar; absent where nothing can be computed. */
  readonly value?: number;
  /** Expected share on the data date. */
  readonly expected?: number;
  readonly rating: Rating;
  /** The rating in words. */
  readonly ratingLabel: string;
  /**
   * Sign and colour of the rating in the scale of the report; empty for a scale that has none. Where it is absent, a
   * drawer takes the standard scale.
   */
  readonly ratingStyle?: { readonly symbol?: string; readonly colour?: string };
  /** The figure in words, for example « 50 % ». */
  readonly valueLabel: string;
}

/** What the progress figure shows. */
export interface ProgressFigureData {
  readonly figure: 'progress';
  readonly bars: readonly ProgressBar[];
  /** Words of the axis and the legend. */
  readonly words: { readonly axis: string; readonly expected: string; readonly target: string };
}

/** One part of a whole. */
export interface PieSlice {
  readonly label: string;
  /** Its size, in whatever the whole is measured. */
  readonly value: number;
  /** Its share of the whole; the shares of a pie add up to 1. */
  readonly share: number;
  /** Size and share in words, for example « 4 (50 %) ». */
  readonly valueLabel: string;
}

/** What a pie shows: few parts of one whole, the largest first. */
export interface PieFigure {
  readonly figure: 'pie';
  readonly slices: readonly PieSlice[];
}

/** Data of a figure; a user's own as `namespace/code`. */
export type FigureData =
  | TheoryOfChangeFigure
  | ProgressFigureData
  | PieFigure
  | { readonly figure: `${string}/${string}`; readonly data: unknown };

/** A drawn picture: SVG, and PNG for programs that cannot show SVG. Sizes in CSS pixels. */
export interface Drawing {
  readonly svg: string;
  readonly png?: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A figure: data, caption, text alternative and the same data as a table. `drawing` is added by `drawFigures`. */
export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: string;
  readonly alt: string;
  readonly data: FigureData;
  readonly table: Table;
  readonly drawing?: Drawing;
}

/** One part of a document. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly id: string }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'facts';
      readonly items: readonly { readonly term: string; readonly description: readonly Inline[] }[];
    }
  | {
      readonly kind: 'note';
      readonly tone: Tone;
      readonly title?: string;
      readonly content: readonly Inline[];
    }
  /** What somebody said, with whose words they are as far as that may be printed. */
  | { readonly kind: 'quote'; readonly content: readonly Inline[]; readonly attribution?: string }
  /** A few figures that speak for themselves: each large, with what it is and where it comes from below. */
  | {
      readonly kind: 'cards';
      readonly items: readonly { readonly value: string; readonly label: string; readonly detail?: string }[];
    }
  | Table
  | Figure;

/** A document ready to render: what it says and in which order, never how it looks. */
export interface Document {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle?: string;
  /** Printed under the title: term and description. */
  readonly facts: readonly { readonly term: string; readonly description: string }[];
  readonly date?: IsoDay;
  readonly blocks: readonly Block[];
}
