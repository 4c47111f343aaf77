import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { SheetCanvas } from './SheetCanvas.ts';
import { writeSheets } from './writeSheets.ts';

const written = async (...remarks: readonly string[]) => {
  const sheets = remarks.map((comment, n) => {
    const canvas = new SheetCanvas();
    canvas.put(2, 1, 'x', { style: 'name', comment });
    canvas.height(2, 30);
    return canvas.finish(`S${n}`, { columns: [{ width: 10 }, { width: 20 }, { width: 30 }, { width: 30 }] });
  });
  return writeSheets(sheets, { title: 'T', day: '2025-03-10' });
};

const boxes = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .filter(([path]) => path.endsWith('.vml'))
    .map(([, part]) => /<x:Anchor>([^<]*)/.exec(strFromU8(part))?.[1]?.split(',').map(Number) ?? []);

test('a long remark gets a box that holds it, a short one keeps its own', async () => {
  const [short = [], long = []] = boxes(await written('short', 'word '.repeat(80)));
  expect(short).toEqual([2, 15, 2, 2, 4, 31, 6, 4]);
  // 230 points beyond the second column; ten lines of 12.5 points are the third row with seven more
  expect(long).toEqual([2, 15, 2, 2, 4, 15, 10, 2]);
});

test('many short lines are long too', async () => {
  const [box = []] = boxes(await written(Array.from({ length: 12 }, () => 'x').join('\n')));
  expect((box[6] ?? 0) - (box[2] ?? 0)).toBeGreaterThan(8);
});

test('the same sheets give the same bytes', async () => {
  const remark = 'word '.repeat(80);
  expect(await written(remark)).toEqual(await written(remark));
});
