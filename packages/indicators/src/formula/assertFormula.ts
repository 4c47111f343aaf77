import { JalonError } from '@jalon/core';
import type { Formula } from './Formula.ts';
import { partsOf } from './partsOf.ts';

/** The deepest formula that any function here takes: no walk through one can run out of stack. */
export const deepestFormula = 1000;

/** The most parts that a formula may have, each counted as often as it stands in it. */
const largestFormula = 100_000;

/**
 * Refuses a tree that no text could have given: too deep or too large to walk, or with a number that is none.
 * It is looked through without recursion.
 * @throws JalonError `invalid-argument`
 */
export function assertFormula(formula: Formula): void {
  let count = 0;
  const open = [{ node: formula, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > deepestFormula) refuse('levels', depth, deepestFormula);
    if (++count > largestFormula) refuse('parts', count, largestFormula);
    if (node.type === 'number' && !(node.value >= 0 && node.value < Infinity)) {
      throw new JalonError('invalid-argument', 'a number in a formula is finite, and 0 or more', {
        found: node.value,
        expected: '0 or more',
      });
    }
    for (const part of partsOf(node)) open.push({ node: part, depth: depth + 1 });
  }
}

function refuse(what: string, found: number, limit: number): never {
  throw new JalonError('invalid-argument', `a formula has at most ${limit} ${what}`, {
    found,
    expected: limit,
  });
}
