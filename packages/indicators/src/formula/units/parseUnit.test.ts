import { expect, test } from 'vitest';
import { parseUnit, unitText } from './parseUnit.ts';
import { free, ratio, ratioPoint } from './Unit.ts';

const powers = (...entries: readonly (readonly [string, number])[]) => ({
  type: 'powers',
  powers: new Map(entries),
});

test.each([
  ['h', powers(['h', 1])],
  [' h ', powers(['h', 1])],
  ['h/people', powers(['h', 1], ['people', -1])],
  ['EUR·h/people', powers(['EUR', 1], ['h', 1], ['people', -1])],
  ['h/people·day', powers(['h', 1], ['people', -1], ['day', -1])],
  ['h/people/day', powers(['h', 1], ['people', -1], ['day', -1])],
  ['m·m', powers(['m', 2])],
  ['m/s/s', powers(['m', 1], ['s', -2])],
  ['1/h', powers(['h', -1])],
  ['1·h', powers(['h', 1])],
  ['', powers(['n', 1])],
  ['  ', powers(['n', 1])],
  ['n', powers(['n', 1])],
  ['/', powers(['/', 1])],
  ['km/', powers(['km/', 1])],
  ['h· /a', powers(['h· /a', 1])],
])('the unit %j is read', (text, unit) => {
  expect(parseUnit(text)).toEqual(unit);
});

test('a share, and points of shares, are units of their own', () => {
  expect(parseUnit('ratio')).toBe(ratio);
  expect(parseUnit(' ratio ')).toBe(ratio);
  expect(parseUnit('ratio-point')).toBe(ratioPoint);
  expect(parseUnit('h/h')).toBe(ratio);
  expect(parseUnit('1')).toBe(ratio);
});

test('the text of a unit is one for all ways to come by it', () => {
  expect(unitText(free)).toBe('');
  expect(unitText(ratio)).toBe('ratio');
  expect(unitText(ratioPoint)).toBe('ratio-point');
  expect(unitText(parseUnit('m·a·m/z/b/b'))).toBe('a·m·m/b/b/z');
  expect(unitText(parseUnit('1/z/b'))).toBe('1/b/z');
});
