import { expect, test } from 'vitest';
import { stronglyConnected } from './stronglyConnected.ts';

const groups = (edges: Readonly<Record<string, string>>) =>
  stronglyConnected(new Map(Object.entries(edges).map(([id, to]) => [id, [...to]]))).map((each) =>
    each.join(''),
  );

test.each([
  [{}, []],
  [{ a: '' }, ['a']],
  [{ a: 'a' }, ['a']],
  [{ a: 'b', b: '' }, ['b', 'a']],
  [{ b: '', a: 'b' }, ['b', 'a']],
  [{ a: 'bc', b: '', c: '' }, ['b', 'c', 'a']],
  [{ a: 'b', b: 'a' }, ['ab']],
  [{ b: 'a', a: 'b' }, ['ba']],
  [{ c: 'a', b: 'c', a: 'b' }, ['cba']],
  [{ a: 'b', b: 'c', c: 'b' }, ['bc', 'a']],
  [{ a: 'b', b: 'ca', c: 'd', d: 'c' }, ['cd', 'ab']],
  [{ a: 'bd', b: 'c', c: 'a', d: 'e', e: 'd' }, ['de', 'abc']],
  // what is done does not draw what comes after into its group
  [{ a: 'b', b: '', c: 'bd', d: 'c' }, ['b', 'a', 'cd']],
  [{ a: 'bc', b: 'd', c: 'd', d: '' }, ['d', 'b', 'c', 'a']],
  // a way back to the middle of the path, found after a deeper one to its start
  [{ a: 'b', b: 'c', c: 'abd', d: 'b' }, ['abcd']],
  [{ d: 'c', c: 'b', b: 'dc', a: 'b' }, ['dcb', 'a']],
] as readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[])(
  '%j: %j',
  (edges, expected) => {
    expect(groups(edges)).toEqual(expected);
  },
);

test('a target that is no node of its own is a group too, before those that point to it', () => {
  expect(groups({ a: 'x', b: 'x' })).toEqual(['x', 'a', 'b']);
});
