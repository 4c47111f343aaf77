import type { Lang } from '@jalon/core';
import type * as Docx from 'docx';
import type { DocumentOutline } from './documentOutline.ts';

/** What every part of a Word report is built with. */
export interface DocxKit {
  readonly docx: typeof Docx;
  readonly lang: Lang;
  readonly outline: DocumentOutline;
  /** Bookmarks of headings and figures by their anchor; Word allows 40 letters, digits and underscores. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Width of the text of the page, in twentieths of a point. */
  readonly width: number;
}
