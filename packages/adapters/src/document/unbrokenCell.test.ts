import { expect, test } from 'vitest';
import { unbrokenCell } from './unbrokenCell.ts';

test('a short verdict stays on one line', () => {
  expect(unbrokenCell({ content: ['En bonne voie'], tone: 'positive' }).content).toEqual([
    'En\u00a0bonne\u00a0voie',
  ]);
  const strong = { kind: 'strong', text: 'En recul' } as const;
  expect(unbrokenCell({ content: [strong], tone: 'negative' }).content).toEqual([
    { kind: 'strong', text: 'En\u00a0recul' },
  ]);
});

test('anything longer, or without a verdict, breaks where it must', () => {
  for (const cell of [
    { content: ['Atteint avant l’échéance'], tone: 'positive' },
    { content: ['En bonne voie'] },
    { content: ['En bonne voie'], tone: 'neutral' },
  ] as const)
    expect(unbrokenCell(cell)).toBe(cell);
});
