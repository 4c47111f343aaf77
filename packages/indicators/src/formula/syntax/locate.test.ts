import { expect, test } from 'vitest';
import { locator } from './locate.ts';

test('says of each character on which line it stands, and where on it', () => {
  const at = locator('ab\ncd\r\ne\rf\n\ng');
  const places = Array.from({ length: 14 }, (_, start) => {
    const { line, column } = at(start, start + 1);
    return `${line}:${column}`;
  });
  expect(places).toEqual([
    '1:1',
    '1:2',
    '1:3',
    '2:1',
    '2:2',
    '2:3',
    '2:4',
    '3:1',
    '3:2',
    '4:1',
    '4:2',
    '5:1',
    '6:1',
    '6:2',
  ]);
  expect(at(4, 9)).toEqual({ start: 4, end: 9, line: 2, column: 2 });
  expect(locator('')(0, 0)).toEqual({ start: 0, end: 0, line: 1, column: 1 });
  expect(locator('a\r')(2, 2)).toEqual({ start: 2, end: 2, line: 2, column: 1 });
});
