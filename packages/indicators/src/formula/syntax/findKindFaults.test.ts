import { describe, expect, test } from 'vitest';
import type { Formula, FormulaKind } from '../Formula.ts';
import { formulaFunctions } from '../formulaFunctions.data.ts';
import { findKindFaults } from './findKindFaults.ts';
import { firstKind, kindOf } from './kindOf.ts';
import { parseTokens } from './parseTokens.ts';
import { syntaxWords } from './syntaxWords.data.ts';

const kinds = new Map<string, FormulaKind>([
  ['M', 'truth'],
  ['L', 'text'],
  ['A', 'number'],
]);
const kindOfIndicator = (name: string) => kinds.get(name);
const tree = (text: string): Formula => parseTokens(text, 200) as Formula;
/** Each fault: its code, the column of its character, what else it says. */
const faults = (text: string) =>
  findKindFaults(tree(text), kindOfIndicator).map(({ code, severity, params: { offset, ...params }, at }) => {
    expect([severity, at]).toEqual(['error', { in: 'text', line: 1, column: Number(offset) + 1 }]);
    return [code.replace('formula/', ''), Number(offset) + 1, params];
  });
const kind = (column: number, found: FormulaKind, expected: FormulaKind) => [
  'kind',
  column,
  { found: syntaxWords[found], expected: syntaxWords[expected] },
];
const count = (name: keyof typeof formulaFunctions, found: number) => [
  'arguments',
  1,
  { function: name, found, usage: formulaFunctions[name].usage },
];

describe('what stands in the place of something else', () => {
  test.each([
    ['[M]', []],
    ['[X]', []],
    ['[L]', [kind(1, 'text', 'number')]],
    ['-[M]', [kind(2, 'truth', 'number')]],
    ['not [A]', [kind(5, 'number', 'truth')]],
    ['[M] + [A]', [kind(1, 'truth', 'number')]],
    ['[M] - [L]', [kind(1, 'truth', 'number'), kind(7, 'text', 'number')]],
    ['[A] and [M]', [kind(1, 'number', 'truth')]],
    ['[M] or [A]', [kind(8, 'number', 'truth')]],
    ['[M] < [A]', [kind(1, 'truth', 'number')]],
    ['[A] >= [M]', [kind(8, 'truth', 'number')]],
    ['[M] = [A]', [kind(7, 'number', 'truth')]],
    ['[A] <> [M]', [kind(8, 'truth', 'number')]],
    ['missing = [L]', []],
    ['[X] = [Y]', []],
    ['if([A], [M], [M])', [kind(4, 'number', 'truth')]],
    ['if([M], [A], [M])', [kind(14, 'truth', 'number')]],
    ['if([M], [M], [A])', [kind(14, 'number', 'truth')]],
    ['coalesce([M], [A])', [kind(15, 'number', 'truth')]],
    ['coalesce([L], [L]) = [L]', [['text-chosen', 1, { function: 'coalesce' }]]],
    ['if([M], [L], [L]) = [L]', [['text-chosen', 1, { function: 'if' }]]],
    ['previous([M]) and [M]', []],
    ['previous([L]) + 1', [kind(1, 'text', 'number'), kind(10, 'text', 'number')]],
    ['abs([M])', [kind(5, 'truth', 'number')]],
    ['max(1, [M])', [kind(8, 'truth', 'number')]],
    ['round([M])', [kind(7, 'truth', 'number')]],
    ['distinct([M])', [kind(10, 'truth', 'number')]],
  ] as readonly (readonly [string, readonly unknown[]])[])('%s', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});

describe('arguments', () => {
  test.each([
    ['if(1, 2)', count('if', 2)],
    ['if(true, 2, 3, 4)', count('if', 4)],
    ['coalesce(1)', count('coalesce', 1)],
    ['max()', count('max', 0)],
    ['round(1, 2, 3)', count('round', 3)],
    ['abs(1, 2)', count('abs', 2)],
    ['distinct([A], [A])', count('distinct', 2)],
    ['previous([A], 1, 1)', count('previous', 3)],
    ['at([A])', count('at', 1)],
    ['previous([A], 0)', ['bad-count', 15, { most: 1000 }]],
    ['previous([A], 1001)', ['bad-count', 15, { most: 1000 }]],
    ['previous([A], 1.5)', ['bad-count', 15, { most: 1000 }]],
    ['previous([A], [A])', ['bad-count', 15, { most: 1000 }]],
    ['round([A], 16)', ['bad-decimals', 12, { most: 15 }]],
    ['round([A], 0.5)', ['bad-decimals', 12, { most: 15 }]],
    ['round([A], [A])', ['bad-decimals', 12, { most: 15 }]],
    ['at([A], "soon")', ['bad-period', 9, {}]],
    ['at([A], 2023)', ['bad-period', 9, {}]],
    ['distinct(1)', ['indicator-wanted', 10, { function: 'distinct' }]],
    ['sum(1)', ['several-wanted', 5, { function: 'sum' }]],
    ['mean(1)', ['several-wanted', 6, { function: 'mean' }]],
    ['min([A] + 1)', ['several-wanted', 5, { function: 'min' }]],
    ['max(-[A])', ['several-wanted', 5, { function: 'max' }]],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  test.each([
    'previous([A])',
    'previous([A], 1)',
    'previous([A], 1000)',
    'round([A])',
    'round([A], 0)',
    'round([A], 15)',
    'at([A], "2023")',
    'at([A], "2023-2024")',
    'abs(1)',
    'abs([A])',
    'sum([A])',
    'sum(1, 2)',
    'distinct([A])',
    'coalesce(1, 2, 3, 4)',
  ])('%s is as it should be', (text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('the kind of a part', () => {
  test.each([
    ['1', 'number'],
    ['true', 'truth'],
    ['"x"', 'text'],
    ['missing', undefined],
    ['[M]', 'truth'],
    ['[L]', 'text'],
    ['[X]', undefined],
    ['-1', 'number'],
    ['not true', 'truth'],
    ['1 + 1', 'number'],
    ['1 / 1', 'number'],
    ['1 < 1', 'truth'],
    ['true and true', 'truth'],
    ['previous([M])', 'truth'],
    ['at([L], "2023")', 'text'],
    ['if([X], [M], 1)', 'truth'],
    ['if([M], missing, 1)', 'number'],
    ['if([M], missing, missing)', undefined],
    ['coalesce(missing, [M])', 'truth'],
    ['coalesce([X], [Y])', undefined],
    ['max(1, 2)', 'number'],
    ['distinct([A])', 'number'],
    ['round(1)', 'number'],
    ['abs([M])', 'number'],
  ])('of %s is %s', (text, expected) => {
    expect(kindOf(tree(text), kindOfIndicator)).toBe(expected);
  });

  test('is that of the first part that has one', () => {
    expect(firstKind([tree('[M]'), tree('1')])).toBe('number');
    expect(firstKind([tree('[M]'), tree('1')], kindOfIndicator)).toBe('truth');
    expect(firstKind([], kindOfIndicator)).toBeUndefined();
    expect(kindOf({ type: 'call', function: 'previous', arguments: [] })).toBeUndefined();
  });
});
