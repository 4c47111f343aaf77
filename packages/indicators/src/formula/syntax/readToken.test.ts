import { describe, expect, test } from 'vitest';
import { readToken } from './readToken.ts';

const symbol = (value: string, start: number, end: number) => ({ type: 'symbol', value, start, end });

describe('the next word', () => {
  test.each([
    ['', 0, { type: 'end', start: 0, end: 0 }],
    [' \t\n\u00A0\u202F\uFEFF', 0, { type: 'end', start: 6, end: 6 }],
    ['  12.5x', 0, { type: 'number', value: 12.5, start: 2, end: 6 }],
    ['12.', 0, { type: 'number', value: 12, start: 0, end: 2 }],
    ['.5', 0, { type: 'number', value: 0.5, start: 0, end: 2 }],
    ['1e3', 0, { type: 'number', value: 1000, start: 0, end: 3 }],
    ['1E+3', 0, { type: 'number', value: 1000, start: 0, end: 4 }],
    ['1e-3', 0, { type: 'number', value: 0.001, start: 0, end: 4 }],
    ['1e', 0, { type: 'number', value: 1, start: 0, end: 1 }],
    ['12e34', 1, { type: 'number', value: 2e34, start: 1, end: 5 }],
    ['1e309', 0, { fault: 'number-too-large', start: 0, end: 5 }],
    ['sum(', 0, { type: 'name', value: 'sum', start: 0, end: 3 }],
    ['_a1é̂ b', 0, { type: 'name', value: '_a1é̂', start: 0, end: 5 }],
    ['  𝒜1', 0, { type: 'name', value: '𝒜1', start: 2, end: 5 }],
    ['"a\'b" c', 0, { type: 'text', value: "a'b", start: 0, end: 5 }],
    ["'a\"b'", 0, { type: 'text', value: 'a"b', start: 0, end: 5 }],
    ['“a”', 0, { type: 'text', value: 'a', start: 0, end: 3 }],
    ['« a »', 0, { type: 'text', value: 'a', start: 0, end: 5 }],
    ['" a "', 0, { type: 'text', value: ' a ', start: 0, end: 5 }],
    ['"a\\"\\\\b"', 0, { type: 'text', value: 'a"\\b', start: 0, end: 8 }],
    ['""', 0, { type: 'text', value: '', start: 0, end: 2 }],
    [' "a', 0, { fault: 'unclosed-text', start: 1, end: 2 }],
    ['"a\\', 0, { fault: 'unclosed-text', start: 0, end: 1 }],
    ['5 %', 1, { fault: 'percent-sign', start: 2, end: 3 }],
    ['#', 0, { fault: 'unknown-character', start: 0, end: 1 }],
    [' 😀', 0, { fault: 'unknown-character', start: 1, end: 3 }],
    ['\uD800', 0, { fault: 'unknown-character', start: 0, end: 1 }],
    [' [A]', 0, { type: 'reference', indicator: 'A', where: [], start: 1, end: 4 }],
  ])('of %j from %i', (text, from, token) => {
    expect(readToken(text, from)).toEqual(token);
  });

  test('is a symbol, in its one spelling', () => {
    const spelled = '<= >= <> != == ≤ ≥ ≠ < > = + - * / × · ÷ − – ( ) , ;'.split(' ');
    const read = '<= >= <> <> = <= >= <> < > = + - * / * * / - - ( ) , ,'.split(' ');
    expect(spelled.map((text) => readToken(text, 0))).toEqual(
      read.map((value, n) => symbol(value, 0, spelled[n]?.length ?? 0)),
    );
    expect(readToken('a<=1', 1)).toEqual(symbol('<=', 1, 3));
    expect(readToken('<< 1', 0)).toEqual(symbol('<', 0, 1));
  });
});
