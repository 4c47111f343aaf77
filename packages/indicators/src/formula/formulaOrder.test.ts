import { formatIssue } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { formulaMessages } from './formulaMessages.ts';
import { formulaOrder } from './formulaOrder.ts';

// chains of thousands of indicators, on machines that may be busy
vi.setConfig({ testTimeout: 60_000 });

const indicator = (id: string, formula?: string) => ({
  id,
  unit: 'n',
  ...(formula !== undefined && { formula }),
});

describe('formulaOrder', () => {
  test('puts each indicator after those it reads, by id or code, and else keeps the order given', () => {
    const { order, cycles, issues } = formulaOrder([
      indicator('c', '[b] + [B2]'),
      indicator('b', '[a]'),
      indicator('z', '1'),
      indicator('a'),
      { ...indicator('b2', '[a] + [a; sex=f]'), code: 'B2' },
    ]);
    expect(order).toEqual(['b', 'b2', 'c', 'z']);
    expect([cycles, issues]).toEqual([[], []]);
  });

  test('finds circles, one of a single indicator too, and what hangs on them is still ordered', () => {
    const { order, cycles, issues } = formulaOrder([
      indicator('top', '[x] + [self]'),
      indicator('y', '[x]'),
      indicator('x', 'previous([y])'),
      indicator('self', 'coalesce(previous([self]), 0) + 1'),
    ]);
    expect(cycles).toEqual([['y', 'x'], ['self']]);
    expect(order).toEqual(['top']);
    expect(issues.map((issue) => formatIssue(issue, 'en', formulaMessages))).toEqual([
      'Indicators are computed from each other, in a circle: y, x.',
      'Indicators are computed from each other, in a circle: self.',
    ]);
    expect(issues[0]?.at).toEqual({
      in: 'dossier',
      entity: { kind: 'indicator', id: 'y' },
      pointer: '/formula',
    });
  });

  test('says which formulas cannot be read, at their indicator and character', () => {
    const { order, issues } = formulaOrder([
      indicator('a', '1 +'),
      indicator('a', '2'),
      indicator('b', '[a] + [none]'),
    ]);
    expect(order).toEqual(['a', 'b']);
    expect(issues).toMatchObject([
      {
        code: 'formula/unexpected',
        at: { in: 'dossier', entity: { kind: 'indicator', id: 'a' }, pointer: '/formula' },
        related: [{ in: 'text', line: 1, column: 4 }],
      },
    ]);
  });

  test('says what stands in the way, with nothing that is not known', () => {
    const at = (id: string) => ({ in: 'dossier', entity: { kind: 'indicator', id }, pointer: '/formula' });
    expect(formulaOrder([indicator('a', '1'.repeat(10_001)), indicator('b', '[b]')])).toEqual({
      order: ['a'],
      cycles: [['b']],
      issues: [
        {
          code: 'formula/too-long',
          severity: 'error',
          params: { length: 10_001, limit: 10_000 },
          at: at('a'),
        },
        { code: 'formula/cycle', severity: 'error', params: { indicators: 'b' }, at: at('b') },
      ],
    });
    expect(formulaOrder([])).toEqual({ order: [], cycles: [], issues: [] });
  });

  test('reads nothing into a code of two indicators', () => {
    const two = [
      { ...indicator('x', '[own]'), code: 'T' },
      { ...indicator('y', '[own]'), code: 'T' },
    ];
    expect(formulaOrder([indicator('own', '[T] + [none]'), ...two])).toEqual({
      order: ['own', 'x', 'y'],
      cycles: [],
      issues: [],
    });
  });

  test('takes a chain of any length, from both ends', () => {
    const chain = Array.from({ length: 20_000 }, (_, n) => indicator(`i${n}`, n === 0 ? '1' : `[i${n - 1}]`));
    expect(formulaOrder(chain).order[19_999]).toBe('i19999');
    expect(formulaOrder(chain.toReversed()).order[0]).toBe('i0');
  });

  test('is an order, and every circle is one, whatever reads what', () => {
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const read = (from: number) =>
          pairs.filter(([start]) => start === from).map(([, end]) => `[i${end}]`);
        const all = Array.from({ length: 8 }, (_, n) => indicator(`i${n}`, ['0', ...read(n)].join(' + ')));
        const { order, cycles } = formulaOrder(all);
        const reach = new Map(all.map(({ id }) => [id, reachOf(id, pairs)]));
        expect([...order, ...cycles.flat()].toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        for (const { id } of all) expect(cycles.flat().includes(id)).toBe(reach.get(id)?.has(id));
        order.forEach((id, at) => {
          for (const later of order.slice(at))
            if (later !== id) expect(reach.get(id)?.has(later)).toBe(false);
        });
        for (const cycle of cycles)
          for (const a of cycle) for (const b of cycle) expect(reach.get(a)?.has(b)).toBe(true);
      }),
    );
  });
});

/** What can be reached in one step or more. */
function reachOf(from: string, pairs: readonly (readonly [number, number])[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const [start, end] of pairs) {
      if (`i${start}` !== id || reached.has(`i${end}`)) continue;
      reached.add(`i${end}`);
      open.push(`i${end}`);
    }
  }
  return reached;
}
