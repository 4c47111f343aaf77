import { readCellText } from '../../workbook/xlsx/cellText.ts';
import { attributeOf, childOf, childrenOf } from '../xml/findElements.ts';
import type { XmlElement } from '../xml/XmlElement.ts';

/** A stretch of a cell's text in one script. */
export interface TextRun {
  readonly text: string;
  /** How it is written, where the cell's own style does not say it. */
  readonly format?: XmlElement;
}

/** The text of a shared or an inline string, stretch by stretch; readings of Japanese signs are left out. */
export function textRunsOf(string: XmlElement): readonly TextRun[] {
  const runs = childrenOf(string, 'r');
  if (runs.length === 0) return [{ text: textOf(string) }];
  return runs.map((run) => {
    const format = childOf(run, 'rPr');
    return { text: textOf(run), ...(format ? { format } : {}) };
  });
}

function textOf(element: XmlElement): string {
  const text = childOf(element, 't');
  if (!text) return '';
  const kept =
    attributeOf(text, 'xml:space') === 'preserve' ? text.text : text.text.replace(/^[ \n\t]+|[ \n\t]+$/g, '');
  return readCellText(kept);
}
