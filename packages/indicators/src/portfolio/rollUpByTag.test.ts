import { describe, expect, test } from 'vitest';
import { rollUpByTag } from './rollUpByTag.ts';

const period = { start: '2024-01-01', end: '2024-12-31' };

describe('SU-01: a cohort of sixteen projects, five of one community', () => {
  const programmes = Array.from({ length: 16 }, (_, n) => ({
    id: `p${n + 1}`,
    tags: n < 5 ? ['community-a'] : ['community-b'],
  }));
  const values = new Map(programmes.map(({ id }, n) => [id, [{ period, value: n + 1 }]]));
  const sessions = { unit: 'sessions', countOf: 'sessions' as const };

  test('SU-01: counts and totals by tag', () => {
    const rows = rollUpByTag(sessions, programmes, values);
    expect(rows.map(({ tag, programmes: n, result }) => [tag, n, result.value])).toEqual([
      [undefined, 16, 136],
      ['community-a', 5, 15],
      ['community-b', 11, 121],
    ]);
    expect(rows[0]).not.toHaveProperty('tag');
    expect(rows[1]?.result).toMatchObject({ by: 'programme', coverage: { observed: 5, expected: 5 } });
  });

  test('SU-01: a project without a value makes its tag “at least”, and no other', () => {
    const some = new Map([...values].filter(([id]) => id !== 'p3'));
    const rows = rollUpByTag(sessions, programmes, some);
    expect(rows.map(({ result }) => [result.value, result.atLeast ?? false])).toEqual([
      [133, true],
      [12, true],
      [121, false],
    ]);
  });

  test('SU-01: distinct people of several projects have bounds', () => {
    const people = { unit: 'people', countOf: 'distinct-people' as const };
    const [, first] = rollUpByTag(people, programmes, values);
    expect(first?.result).toMatchObject({ reason: 'overlap-unknown', bounds: { min: 5, max: 15 } });
    const [, told] = rollUpByTag(people, programmes, values, { overlap: 'none' });
    expect(told?.result.value).toBe(15);
  });
});

test('a programme with two marks is in both rows, one listed twice counts once', () => {
  const programmes = [{ id: 'p1', tags: ['y', 'x', '__proto__'] }, { id: 'p1', tags: ['x'] }, { id: 'p2' }];
  const values = new Map([['p1', [{ period, value: 2, categories: { sex: 'female' } }]]]);
  const rows = rollUpByTag({ countOf: 'contacts' }, programmes, values);
  expect(rows.map(({ tag, programmes: n, result }) => [tag, n, result.value])).toEqual([
    [undefined, 2, 2],
    ['__proto__', 1, 2],
    ['x', 1, 2],
    ['y', 1, 2],
  ]);
});
