import type { Place } from '../issue/Place.ts';
import type { Horizon, ResultLevel } from '../results/Results.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { FrameRowRole } from './Frame.ts';

/** A value as a cell writes it, with the date that stands in it, beside it or above its column. */
export interface FigureSketch {
  /** As it was written: `40 %`, `≥ 12`, `35/54 (2023)`. */
  readonly text: string;
  /** The number itself where the file holds one, in the unit of the indicator: 0.7 for a cell that shows 70 %. */
  readonly value?: number;
  /** As it was written: `2022`, `31/12/2024`, `T4 2024`. */
  readonly date?: string;
}

/** An indicator as the cells of a row tell it. */
export interface IndicatorSketch {
  /** Id of the indicator, where the table carries one. */
  readonly id?: string;
  readonly code?: string;
  readonly text: LocalizedText;
  /** Unit of its values, where the table says it; `ratio` for percentages. */
  readonly unit?: string;
  readonly baseline?: FigureSketch;
  readonly targets?: readonly FigureSketch[];
  readonly current?: FigureSketch;
  /** Source and means of verification. */
  readonly verification?: LocalizedText;
  readonly at?: Place;
}

/** One row of a foreign frame: a statement, or in a lane an actor, with what stands beside it. */
export interface FrameSketchRow {
  /** What the row is; without it `word` tells. */
  readonly role?: FrameRowRole;
  /** The word of the row as it was written: « Réalisations ». What it means depends on the tradition. */
  readonly word?: string;
  /** How other rows of this sketch name it as their `parent`. */
  readonly key?: string;
  /** Id of the statement or of the actor, where the table carries one. */
  readonly id?: string;
  readonly code?: string;
  /** The statement, or the name of the actor; "idem" repeats the row above, a blank adds to it. */
  readonly text: LocalizedText;
  readonly level?: ResultLevel;
  /** Key or code of the row above it; without it the code tells (1.2 stands under 1), then the order of the rows; `''` where it stands under none. */
  readonly parent?: string;
  /** Id of the link to the row above, where the table carries one. */
  readonly link?: string;
  /** Name of the actor who changes, where no lane stands above. */
  readonly actor?: LocalizedText;
  readonly horizon?: Horizon;
  readonly assumptions?: readonly LocalizedText[];
  readonly indicators?: readonly IndicatorSketch[];
  readonly signals?: readonly LocalizedText[];
  readonly contribution?: readonly LocalizedText[];
  /** What else stands beside it, by column: `current-situation`, `conditions`. */
  readonly cells?: { readonly [column: string]: readonly LocalizedText[] };
  readonly at?: Place;
}

/** A frame as somebody else wrote it: rows of neutral cells, however the file drew them. */
export interface FrameSketch {
  readonly title?: LocalizedText;
  readonly vision?: LocalizedText;
  readonly rows: readonly FrameSketchRow[];
}
