import type { TemplatePart } from './TemplatePart.ts';
import type { TemplateSheet } from './TemplateSheet.ts';

/** A name that the template gives to cells. */
interface TemplateName {
  readonly name: string;
  /** The only sheet on which it holds. */
  readonly sheet?: string;
  /** What it stands for, as a formula. */
  readonly formula: string;
}

/** A template as it was opened. */
export interface TemplateBook {
  /** Parts by path, unpacked; pictures and the like are empty and never written. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly workbook: TemplatePart;
  readonly sheets: readonly TemplateSheet[];
  /** Without those that the program keeps for itself. */
  readonly names: readonly TemplateName[];
  readonly styles?: TemplatePart;
  /** Days count from 1904, as they did on the first Macintosh. */
  readonly from1904: boolean;
}
