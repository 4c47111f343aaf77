import { expect, test } from 'vitest';
import { type RollUpTreeNode, rollUpTree } from './rollUpTree.ts';

const tree: RollUpTreeNode = {
  id: 'goal',
  children: [
    {
      id: 'o1',
      weight: 0.6,
      children: [
        { id: 'i1', value: 0.9 },
        { id: 'i2', value: 0.5 },
      ],
    },
    { id: 'o2', weight: 0.4, children: [{ id: 'i3', value: 0.25 }] },
  ],
};

test('each branch is the weighted mean of those right below it', () => {
  const rows = rollUpTree(tree);
  expect(rows.map(({ id, depth }) => `${depth} ${id}`)).toEqual([
    '0 goal',
    '1 o1',
    '2 i1',
    '2 i2',
    '1 o2',
    '2 i3',
  ]);
  const values = rows.map(({ value }) => value ?? Number.NaN);
  // 0.6 · 0.7 + 0.4 · 0.25
  for (const [n, expected] of [0.52, 0.7, 0.9, 0.5, 0.25, 0.25].entries()) {
    expect(values[n]).toBeCloseTo(expected, 15);
  }
  expect(rows.every(({ coverage }) => coverage === 1)).toBe(true);
});

test('what is missing deep down is told at the top', () => {
  const [goal, o1, i1, , o2] = rollUpTree({
    id: 'goal',
    children: [
      { id: 'o1', weight: 3, children: [{ id: 'i1' }, { id: 'i2', value: 0.5 }] },
      { id: 'o2', weight: 1, children: [] },
    ],
  });
  expect(i1).toEqual({ id: 'i1', depth: 2, coverage: 0, ifMissingZero: 0 });
  expect(o1).toEqual({ id: 'o1', depth: 1, value: 0.5, coverage: 0.5, ifMissingZero: 0.25 });
  expect(o2).toEqual({ id: 'o2', depth: 1, coverage: 0, ifMissingZero: 0 });
  // half of three quarters is known; 3/4 · 0.25 at worst
  expect(goal).toEqual({ id: 'goal', depth: 0, value: 0.5, coverage: 0.375, ifMissingZero: 0.1875 });
});

test('a value of its own is read only where nothing is below', () => {
  const [row] = rollUpTree({ id: 'a', value: 9, children: [{ id: 'b', value: 1 }] });
  expect(row?.value).toBe(1);
  expect(rollUpTree({ id: 'a', value: 9 })[0]).toEqual({
    id: 'a',
    depth: 0,
    value: 9,
    coverage: 1,
    ifMissingZero: 9,
  });
});

test('a branch that stands in two places has each time its own depth', () => {
  const shared: RollUpTreeNode = { id: 'b', value: 1 };
  const rows = rollUpTree({ id: 'a', children: [shared, { id: 'c', children: [shared] }] });
  expect(rows.map(({ id, depth }) => [id, depth])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 1],
    ['b', 2],
  ]);
});

test('unusable values and weights count as missing', () => {
  expect(rollUpTree({ id: 'a', value: Number.NaN })[0]).toEqual({
    id: 'a',
    depth: 0,
    coverage: 0,
    ifMissingZero: 0,
  });
  const [row] = rollUpTree({ id: 'a', children: [{ id: 'b', value: 1, weight: -1 }] });
  expect(row).toEqual({ id: 'a', depth: 0, coverage: 0, ifMissingZero: 0 });
});

test('a long thread and hostile ids do no harm', () => {
  let thread: RollUpTreeNode = { id: '__proto__', value: 2 };
  for (let n = 0; n < 20_000; n += 1) thread = { id: 'constructor', children: [thread] };
  const rows = rollUpTree(thread);
  expect(rows).toHaveLength(20_001);
  expect(rows[0]?.value).toBe(2);
  expect(rows.at(-1)).toMatchObject({ id: '__proto__', depth: 20_000 });
});
