import type { DrawnSheet } from './DrawnSheet.ts';

/** Points that a character and a line of a remark take in the box that programs draw. */
const [perCharacter, perLine] = [4.9, 12.5];
/** Width of a box, in points, and what it holds at the size that the library gives it. */
const [boxWidth, usualCharacters, usualLines] = [230, 110, 5];

/**
 * The drawing of a sheet's remarks with room for the long ones: the library draws every box at one size, and what does
 * not fit is cut off on the screen.
 */
export function sizeRemarks(drawing: string, sheet: DrawnSheet): string {
  return drawing.replace(/<v:shape .*?<\/v:shape>/gs, (shape) => {
    const row = Number(/<x:Row>(\d+)<\/x:Row>/.exec(shape)?.[1]);
    const column = Number(/<x:Column>(\d+)<\/x:Column>/.exec(shape)?.[1]);
    const text = sheet.rows[row]?.[column]?.comment;
    if (text === undefined || !isLong(text)) return shape;
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * perCharacter) / boxWidth)), 0);
    const height = (lines + 1) * perLine;
    const right = spanned(column + 1, boxWidth, (at) => (sheet.columns?.[at]?.width ?? 9) * 5.25);
    const bottom = spanned(row, height, (at) => sheet.heights.get(at) ?? 15);
    return shape
      .replace(/width:[\d.]+pt;height:[\d.]+pt/, `width:${boxWidth}pt;height:${height}pt`)
      .replace(
        /<x:Anchor>[^<]*<\/x:Anchor>/,
        `<x:Anchor>${column + 1},15,${row},2,${right},15,${bottom},2</x:Anchor>`,
      );
  });
}

const isLong = (text: string): boolean =>
  text.length > usualCharacters || text.split('\n').length > usualLines;

/** The first row or column behind the room that is needed. */
function spanned(from: number, room: number, sizeOf: (at: number) => number): number {
  let at = from;
  for (let taken = 0; taken < room; at += 1) taken += Math.max(1, sizeOf(at));
  return at;
}
