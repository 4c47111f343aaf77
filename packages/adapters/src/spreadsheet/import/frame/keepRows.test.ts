import type { Frame, FrameRow } from '@jalon/core/frame';
import { expect, test } from 'vitest';
import { keepRows } from './keepRows.ts';

const frame = (...rows: readonly FrameRow[]): Frame => ({ id: 'f', template: 'logframe-4x4', rows });

test('rows stay with their ids, cells and order; what the sheet adds comes after, under the known row', () => {
  const own = frame(
    { id: 'mine-2', role: 'output', nodes: ['r1'], parent: 'mine-1', cells: { costs: '10' } },
    { id: 'mine-1', role: 'outcome', nodes: ['os'], wording: 'Nos mots' },
    { id: 'alone', role: 'impact', nodes: ['og'] },
  );
  const read = frame(
    { id: 'read-1', role: 'outcome', nodes: ['os'] },
    { id: 'read-2', role: 'output', nodes: ['r1'], parent: 'read-1', cells: { costs: '12', note: 'x' } },
    { id: 'read-3', role: 'output', nodes: ['r2'], parent: 'read-1' },
    { id: 'alone', role: 'output', nodes: ['r3'], parent: 'read-1' },
  );
  expect(keepRows(own, read).rows).toEqual([
    { id: 'mine-2', role: 'output', nodes: ['r1'], parent: 'mine-1', cells: { note: 'x', costs: '10' } },
    { id: 'mine-1', role: 'outcome', nodes: ['os'], wording: 'Nos mots' },
    { id: 'alone', role: 'impact', nodes: ['og'] },
    { id: 'read-3', role: 'output', nodes: ['r2'], parent: 'mine-1' },
    { id: 'alone-2', role: 'output', nodes: ['r3'], parent: 'mine-1' },
  ]);
});

test('a change that stands in two lanes, or at two horizons, is two rows', () => {
  const own = frame(
    { id: 'a', role: 'actor', nodes: [], stakeholder: 'x' },
    { id: 'a-1', role: 'change', nodes: ['n'], parent: 'a' },
  );
  const read = frame(
    { id: 'b', role: 'actor', nodes: [], stakeholder: 'x' },
    { id: 'b-1', role: 'change', nodes: ['n'], parent: 'b', horizon: 'long' },
    { id: 'b-2', role: 'change', nodes: ['n'], parent: 'b' },
    { id: 'c', role: 'actor', nodes: [], stakeholder: 'y' },
    { id: 'c-1', role: 'change', nodes: ['n'], parent: 'c' },
  );
  expect(keepRows(own, read).rows.map(({ id, parent }) => [id, parent])).toEqual([
    ['a', undefined],
    ['a-1', 'a'],
    ['b-1', 'a'],
    ['c', undefined],
    ['c-1', 'c'],
  ]);
});

test('the same rows again change nothing', () => {
  const own = frame({ id: 'a', role: 'impact', nodes: ['og'], cells: { note: 'x' } });
  expect(keepRows(own, own)).toEqual(own);
});
