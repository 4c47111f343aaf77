import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WriteSheet } from 'hucre';

/** Points that a character and a line of a remark take in the box that programs draw. */
const [perCharacter, perLine] = [4.9, 12.5];
/** Width of a box, in points, and what it holds at the size that the library gives it. */
const [boxWidth, usualCharacters, usualLines] = [230, 110, 5];
/** A workbook beyond this is a list, and nobody waits for its remarks. */
const mostBytes = 1_000_000;

/**
 * The same workbook with room for its long remarks: the library draws every box at one size, and what does not fit is
 * cut off on the screen.
 */
export function sizeRemarks(bytes: Uint8Array, sheets: readonly WriteSheet[]): Uint8Array {
  if (bytes.length > mostBytes || !sheets.some((sheet) => remarksOf(sheet).some(isLong))) return bytes;
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (!/^xl\/drawings\/vmlDrawing\d+\.vml$/.test(path)) continue;
    const drawing = strFromU8(part);
    // the drawing says itself which sheet it belongs to, counted from 1
    const sheet = sheets[Number(/<o:idmap [^>]*data="(\d+)"/.exec(drawing)?.[1]) - 1];
    if (sheet) parts[path] = strToU8(withBoxes(drawing, sheet));
  }
  // the earliest day that a zip can hold, told by parts of the local calendar as fflate reads them
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 });
}

const remarksOf = ({ cells }: WriteSheet): readonly string[] =>
  [...(cells?.values() ?? [])].flatMap(({ comment }) => comment?.text ?? []);

const isLong = (text: string): boolean =>
  text.length > usualCharacters || text.split('\n').length > usualLines;

function withBoxes(drawing: string, sheet: WriteSheet): string {
  return drawing.replace(/<v:shape .*?<\/v:shape>/gs, (shape) => {
    const row = Number(/<x:Row>(\d+)<\/x:Row>/.exec(shape)?.[1]);
    const column = Number(/<x:Column>(\d+)<\/x:Column>/.exec(shape)?.[1]);
    const text = sheet.cells?.get(`${row},${column}`)?.comment?.text;
    if (text === undefined || !isLong(text)) return shape;
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * perCharacter) / boxWidth)), 0);
    const height = (lines + 1) * perLine;
    const right = spanned(column + 1, boxWidth, (at) => (sheet.columns?.[at]?.width ?? 9) * 5.25);
    const bottom = spanned(row, height, (at) => sheet.rowDefs?.get(at)?.height ?? 15);
    return shape
      .replace(/width:[\d.]+pt;height:[\d.]+pt/, `width:${boxWidth}pt;height:${height}pt`)
      .replace(
        /<x:Anchor>[^<]*<\/x:Anchor>/,
        `<x:Anchor>${column + 1},15,${row},2,${right},15,${bottom},2</x:Anchor>`,
      );
  });
}

/** The first row or column behind the room that is needed. */
function spanned(from: number, room: number, sizeOf: (at: number) => number): number {
  let at = from;
  for (let taken = 0; taken < room; at += 1) taken += Math.max(1, sizeOf(at));
  return at;
}
