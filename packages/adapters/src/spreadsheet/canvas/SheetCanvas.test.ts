import { describe, expect, test } from 'vitest';
import { SheetCanvas } from './SheetCanvas.ts';

const drawn = (draw: (canvas: SheetCanvas) => void) => {
  const canvas = new SheetCanvas();
  draw(canvas);
  return canvas;
};

describe('a cell', () => {
  test.each(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
    'that begins like the formula %j is text',
    (text) => {
      const { cells } = drawn((canvas) => canvas.put(0, 0, text, { style: 'listText' }));
      expect(cells.get('0,0')).toMatchObject({ type: 'string', value: text, style: { numFmt: '@' } });
    },
  );

  test('with a negative number stays a number', () => {
    const { cells } = drawn((canvas) => canvas.put(0, 0, -5, { style: 'value' }));
    expect(cells.get('0,0')).toMatchObject({ type: 'number', value: -5 });
  });

  test('holds no sign that a file may not hold', () => {
    const { cells } = drawn((canvas) =>
      canvas.put(0, 0, 'a\u0000b\uD800\u{1F600}\n', { style: 'listText', comment: 'c\u0001' }),
    );
    expect(cells.get('0,0')).toMatchObject({ value: 'ab\u{1F600}\n', comment: { text: 'c' } });
  });

  test('is cut where a program would refuse it', () => {
    const { cells } = drawn((canvas) => canvas.put(0, 0, 'x'.repeat(40_000), { style: 'listText' }));
    expect(String(cells.get('0,0')?.value)).toHaveLength(32_000);
  });

  test('is open to whoever fills the sheet in where it says so', () => {
    const { cells } = drawn((canvas) => canvas.put(0, 0, '', { style: 'entry', open: true }));
    expect(cells.get('0,0')?.style?.protection).toEqual({ locked: false });
  });
});

describe('heights', () => {
  test('follow the lines of wrapped texts', () => {
    const { rowDefs } = drawn((canvas) => {
      canvas.put(0, 0, 'short', { style: 'legendText' });
      canvas.put(1, 0, 'word '.repeat(40), { style: 'legendText' });
      canvas.fitHeights([20], 18);
    });
    expect(rowDefs.get(0)?.height).toBeLessThan(25);
    expect(rowDefs.get(1)?.height).toBeGreaterThan(120);
  });

  test('of rows under one merged text share what it needs', () => {
    const text = 'word '.repeat(40);
    const { rowDefs } = drawn((canvas) => {
      canvas.putAcross(0, 0, 0, text, { style: 'matrix' }, 3);
      for (const row of [0, 1, 2, 3]) canvas.put(row, 1, 'x', { style: 'matrix' });
      canvas.fitHeights([20, 10], 18);
    });
    const heights = [0, 1, 2, 3].map((row) => rowDefs.get(row)?.height ?? 0);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeGreaterThan(150);
    expect(new Set(heights).size).toBe(1);
  });

  test('that were set stay', () => {
    const { rowDefs } = drawn((canvas) => {
      canvas.put(0, 0, 'word '.repeat(40), { style: 'legendText' });
      canvas.height(0, 12);
      canvas.fitHeights([20], 18);
    });
    expect(rowDefs.get(0)?.height).toBe(12);
  });
});

describe('widths', () => {
  const widthFor = (value: number, format: string) =>
    drawn((canvas) => canvas.put(0, 0, value, { style: 'value', format })).fitWidths([8])[0] ?? 0;

  test('hold the longest number in its format, with the words around it', () => {
    expect(widthFor(12, '#,##0')).toBe(8);
    expect(widthFor(1_234_567.5, '#,##0.00" €"')).toBeGreaterThanOrEqual('1,234,567.50 €'.length + 2);
    expect(widthFor(-0.685, '0.0 %" (prov.)"')).toBeGreaterThanOrEqual('-68.5 % (prov.)'.length + 2);
    expect(widthFor(5, '#,##0;-#,##0" of something very long";"–"')).toBe(8);
  });

  test('hold the results of formulas, and look at no text', () => {
    const canvas = drawn((one) => {
      one.put(0, 0, { formula: 'SUM(A2:A3)', result: 123_456_789_012 }, { style: 'total', format: '#,##0' });
      one.put(1, 1, 'a text that may wrap', { style: 'listText' });
    });
    expect(canvas.fitWidths([8, 8])).toEqual([expect.any(Number), 8]);
    expect(canvas.fitWidths([8, 8])[0]).toBeGreaterThan(16);
  });
});
