import type { CellArea } from '../area/CellArea.ts';
import type { XmlElement } from '../xml/XmlElement.ts';
import type { RelatedPart } from './relatedParts.ts';
import type { TemplatePart } from './TemplatePart.ts';
import type { TextRun } from './TextRun.ts';

/** A cell of the template that holds something, or at least a style. */
export interface TemplateCell {
  readonly element: XmlElement;
  /** From 0. */
  readonly column: number;
  /** Its text; absent where it holds none. */
  readonly runs?: readonly TextRun[];
  /** Its formula element. */
  readonly formula?: XmlElement;
  /** Number of its style. */
  readonly style: number;
}

/** A row of the template. */
export interface TemplateRow {
  readonly element: XmlElement;
  /** From 0. */
  readonly row: number;
  /** By column from 0, in their order. */
  readonly cells: ReadonlyMap<number, TemplateCell>;
}

/** A sheet of the template. */
export interface TemplateSheet {
  readonly name: string;
  readonly part: TemplatePart;
  readonly data: XmlElement;
  /** By row from 0, in their order. */
  readonly rows: ReadonlyMap<number, TemplateRow>;
  readonly merges: readonly CellArea[];
  /** Tables, comments, drawings that belong to it. */
  readonly related: readonly RelatedPart[];
}
