import type { ResultLevel, ResultNode } from '@jalon/core';
import type { DiagramRow } from './diagramRows.ts';

/** A statement in its place; sizes in CSS pixels from the upper left corner. */
export interface DiagramBox {
  readonly node: ResultNode;
  /** Index of its row. */
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** Smaller lines under the statement. */
  readonly details: readonly string[];
}

/** The strip of one level. */
export interface DiagramBand {
  readonly level: ResultLevel;
  readonly heading: readonly string[];
  readonly y: number;
  readonly height: number;
}

/** Everything that stands still in the picture: links are drawn between. */
export interface DiagramLayout {
  readonly width: number;
  /** Width of the column of level headings. */
  readonly gutter: number;
  /** Down to the end of the last strip. */
  readonly height: number;
  readonly boxes: readonly DiagramBox[];
  readonly bands: readonly DiagramBand[];
  readonly rows: readonly DiagramRow[];
  readonly type: DiagramType;
}

/** How one kind of text is set, in CSS pixels. */
interface TypeSetting {
  readonly size: number;
  readonly leading: number;
}

/** How the texts of a picture are set. */
export interface DiagramType {
  readonly statement: TypeSetting;
  readonly detail: TypeSetting;
  readonly heading: TypeSetting;
  /** Size of the numbers on links. */
  readonly mark: number;
}

/** Measures of the picture, in CSS pixels. */
export const measures = {
  width: 680,
  /** Between the boxes and the end of the strip. */
  margin: 10,
  boxGap: 18,
  widestBox: 200,
  boxPadding: 9,
} as const;

/** At 680 wide, a width of 17 cm on paper sets the smallest type in 8 points. */
const readableType: DiagramType = {
  statement: { size: 11.5, leading: 14.8 },
  detail: { size: 11.3, leading: 14.4 },
  heading: { size: 11.8, leading: 15 },
  mark: 11.3,
};

/** The smallest type in 7 points, for a picture that fills its page. */
const smallType: DiagramType = {
  statement: { size: 10.5, leading: 13.5 },
  detail: { size: 10, leading: 13 },
  heading: { size: 11, leading: 14 },
  mark: 10,
};

/** How close things stand one above the other, in CSS pixels, and how large their texts are. */
export interface DiagramSpacing {
  /** Between two rows of one level, where links run. */
  readonly rowGap: number;
  readonly bandPadding: number;
  readonly bandGap: number;
  readonly boxPadding: number;
  readonly type: DiagramType;
}

/** Spacing for a picture that leaves room on its page. */
export const airySpacing: DiagramSpacing = {
  rowGap: 42,
  bandPadding: 18,
  bandGap: 8,
  boxPadding: 8,
  type: readableType,
};

/** Spacing that brings some thirty statements onto one page. */
export const tightSpacing: DiagramSpacing = {
  rowGap: 31,
  bandPadding: 13,
  bandGap: 5,
  boxPadding: 5,
  type: smallType,
};

/** The same closeness with type that is easy to read, for a picture that leaves room on its page. */
export const closeSpacing: DiagramSpacing = { ...tightSpacing, type: readableType };
