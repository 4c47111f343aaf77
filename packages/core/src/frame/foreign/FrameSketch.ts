import type { Place } from '../../issue/Place.ts';
import type { Horizon, ResultLevel } from '../../results/Results.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import type { FrameRowRole } from '../Frame.ts';

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
  /** As the table numbers it, for example `1.2`. */
  readonly code?: string;
  /** The indicator as it is written. */
  readonly text: LocalizedText;
  /** Unit of its values, where the table says it; `ratio` for percentages. */
  readonly unit?: string;
  /** What the table has as the state before. */
  readonly baseline?: FigureSketch;
  /** What the table has as aims, one figure each. */
  readonly targets?: readonly FigureSketch[];
  /** What the table has as the value reached so far. */
  readonly current?: FigureSketch;
  /** Source and means of verification. */
  readonly verification?: LocalizedText;
  /** Where it was read, for issues. */
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
  /** As the table numbers it, for example `1.2`. */
  readonly code?: string;
  /** The statement, or the name of the actor; "idem" repeats the row above, a blank adds to it. */
  readonly text: LocalizedText;
  /** The level of results, where the table says it in our codes. */
  readonly level?: ResultLevel;
  /** Key or code of the row above it; without it the code tells (1.2 stands under 1), then the order of the rows; `''` where it stands under none. */
  readonly parent?: string;
  /** Id of the link to the row above, where the table carries one. */
  readonly link?: string;
  /** Name of the actor who changes, where no lane stands above. */
  readonly actor?: LocalizedText;
  /** When the change is expected. */
  readonly horizon?: Horizon;
  /** What the row rests on, one assumption each. */
  readonly assumptions?: readonly LocalizedText[];
  /** The indicators beside the row. */
  readonly indicators?: readonly IndicatorSketch[];
  /** Signs by which the change would be seen. */
  readonly signals?: readonly LocalizedText[];
  /** What the programme contributes to the change. */
  readonly contribution?: readonly LocalizedText[];
  /** What else stands beside it, by column: `current-situation`, `conditions`. */
  readonly cells?: { readonly [column: string]: readonly LocalizedText[] };
  /** Where it was read, for issues. */
  readonly at?: Place;
}

/** A frame as somebody else wrote it: rows of neutral cells, however the file drew them. */
export interface FrameSketch {
  /** The heading above the table. */
  readonly title?: LocalizedText;
  /** The situation that all changes together should lead to. */
  readonly vision?: LocalizedText;
  /** The rows from top to bottom. */
  readonly rows: readonly FrameSketchRow[];
}
