import { childOf } from '../xml/findElements.ts';
import type { Splice } from '../xml/spliceText.ts';
import type { XmlElement } from '../xml/XmlElement.ts';
import { grownRow } from './growRows.ts';
import type { RowGrowth } from './RowGrowth.ts';

/**
 * What changes in the drawings of a sheet: pictures and charts move with the row in which they begin, and keep their
 * size.
 */
export function growDrawing(root: XmlElement, growth: RowGrowth): readonly Splice[] {
  return root.children.flatMap((anchor) => {
    const from = rowIn(childOf(anchor, 'from'));
    if (!from) return [];
    const added = grownRow(growth, from.row) - from.row;
    const to = rowIn(childOf(anchor, 'to'));
    return [from, ...(to ? [to] : [])].map(({ element, row }) => ({
      start: element.openEnd,
      end: element.closeStart,
      text: String(row + added),
    }));
  });
}

function rowIn(
  corner: XmlElement | undefined,
): { readonly element: XmlElement; readonly row: number } | undefined {
  const element = corner && childOf(corner, 'row');
  const row = Number(element?.text.trim());
  return element && Number.isInteger(row) ? { element, row } : undefined;
}

/**
 * The boxes of comments after rows were repeated. They stand in an older form that need not be well-formed, in which rows
 * are plain text between two tags.
 */
export function growCommentBoxes(markup: string, growth: RowGrowth): string {
  return markup
    .replace(
      /(<x:Row>\s*)(\d{1,7})(?=\s*<\/x:Row>)/g,
      (_, open: string, row: string) => open + grownRow(growth, Number(row)),
    )
    .replace(/(<x:Anchor>)([\d,\s]+)(?=<\/x:Anchor>)/g, (whole, open: string, list: string) => {
      const places = list.split(',').map(Number);
      const [top, bottom] = [places[2], places[6]];
      if (top === undefined || bottom === undefined || places.length !== 8) return whole;
      const added = grownRow(growth, top) - top;
      return `${open}${places.map((place, index) => (index === 2 || index === 6 ? place + added : place)).join(', ')}`;
    });
}
