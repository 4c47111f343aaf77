import { describe, expect, test } from 'vitest';
import { SheetCanvas } from './SheetCanvas.ts';
import { sheetTheme } from './sheetTheme.ts';

const drawn = (draw: (canvas: SheetCanvas) => void) => {
  const canvas = new SheetCanvas();
  draw(canvas);
  return canvas;
};

describe('a cell', () => {
  test.each(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
    'that begins like the formula %j is text',
    (text) => {
      const { rows } = drawn((canvas) => canvas.put(0, 0, text, { style: 'listText', format: '0.00' }));
      expect(rows[0]?.[0]).toMatchObject({ content: text, style: { numFmt: '@' } });
    },
  );

  test('with a negative number stays a number', () => {
    const { rows } = drawn((canvas) => canvas.put(0, 0, -5, { style: 'value', format: '0.0' }));
    expect(rows[0]?.[0]).toMatchObject({ content: -5, style: { numFmt: '0.0' } });
  });

  test('holds no sign that a file may not hold', () => {
    const { rows } = drawn((canvas) =>
      canvas.put(0, 0, 'a\u0000b\uD800\u{1F600}\n', { style: 'listText', comment: 'c\u0001' }),
    );
    expect(rows[0]?.[0]).toMatchObject({ content: 'ab\u{1F600}\n', comment: 'c' });
  });

  test('has no remark where nothing of it is left', () => {
    const { rows } = drawn((canvas) => canvas.put(0, 0, 'x', { style: 'listText', comment: '\u0001' }));
    expect(rows[0]?.[0]).not.toHaveProperty('comment');
  });

  test('has a remark whose lines end as programs want them', () => {
    const { rows } = drawn((canvas) => canvas.put(0, 0, 1, { style: 'value', comment: 'a\r\nb\rc' }));
    expect(rows[0]?.[0]?.comment).toBe('a\nb\nc');
  });

  test('is cut where a program would refuse it', () => {
    const { rows } = drawn((canvas) => canvas.put(0, 0, 'x'.repeat(40_000), { style: 'listText' }));
    expect(String(rows[0]?.[0]?.content)).toHaveLength(32_000);
  });

  test('is open to whoever fills the sheet in where it says so', () => {
    const { rows } = drawn((canvas) => {
      canvas.put(0, 0, '', { style: 'entry', open: true });
      canvas.put(0, 1, '', { style: 'entry' });
    });
    expect(rows[0]?.[0]?.style.protection).toEqual({ locked: false });
    expect(rows[0]?.[1]?.style.protection).toBeUndefined();
  });

  test('shares its look with all that look the same', () => {
    const { rows } = drawn((canvas) => {
      canvas.put(0, 0, 1, { style: 'value', format: '0.0' });
      canvas.put(7, 3, 'x', { style: 'value', format: '0.0', comment: 'c' });
      canvas.put(7, 4, 1, { style: 'value', format: '0.00' });
      canvas.put(7, 5, 1, { style: 'value', format: '0.0', open: true });
      canvas.put(7, 6, 1, { style: 'aim', format: '0.0' });
    });
    const [first, same, ...others] = [rows[0]?.[0], ...(rows[7] ?? []).slice(3)].map((cell) => cell?.style);
    expect(same).toBe(first);
    expect(new Set([first, ...others]).size).toBe(4);
  });

  test('that is put twice is what it was put last, without the remark of the first', () => {
    const { rows } = drawn((canvas) => {
      canvas.put(0, 0, 1, { style: 'value', comment: 'c' });
      canvas.put(0, 0, 'x', { style: 'name' });
    });
    expect(rows[0]?.[0]).toEqual({ content: 'x', style: sheetTheme.name });
  });
});

describe('heights', () => {
  test('follow the lines of wrapped texts', () => {
    const { heights } = drawn((canvas) => {
      canvas.put(0, 0, 'short', { style: 'legendText' });
      canvas.put(1, 0, 'word '.repeat(40), { style: 'legendText' });
      canvas.fitHeights([20], 18);
    });
    expect(heights.get(0)).toBeLessThan(25);
    expect(heights.get(1)).toBeGreaterThan(120);
  });

  test('of rows under one merged text share what it needs', () => {
    const text = 'word '.repeat(40);
    const { heights } = drawn((canvas) => {
      canvas.putAcross(0, 0, 0, text, { style: 'matrix' }, 3);
      for (const row of [0, 1, 2, 3]) canvas.put(row, 1, 'x', { style: 'matrix' });
      canvas.fitHeights([20, 10], 18);
    });
    const four = [0, 1, 2, 3].map((row) => heights.get(row) ?? 0);
    expect(four.reduce((sum, height) => sum + height, 0)).toBeGreaterThan(150);
    expect(new Set(four).size).toBe(1);
  });

  test('that were set stay', () => {
    const { heights } = drawn((canvas) => {
      canvas.put(0, 0, 'word '.repeat(40), { style: 'legendText' });
      canvas.height(0, 12);
      canvas.fitHeights([20], 18);
    });
    expect(heights.get(0)).toBe(12);
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
