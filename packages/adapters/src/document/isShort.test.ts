import type { Block } from '@jalon/report-schema';
import { expect, test } from 'vitest';
import { isShort } from './isShort.ts';

const short = (...blocks: Block[]): boolean => isShort({ facts: [{ term: 't', description: 'd' }], blocks });
const times = (count: number, block: Block): Block[] => Array.from({ length: count }, () => block);
const words = (count: number) => ['mot '.repeat(count)];
const cell = { content: words(10), detail: words(10) };
const table = (rows: number): Extract<Block, { kind: 'table' }> => ({
  kind: 'table',
  caption: '',
  columns: [{ heading: 'a' }],
  rows: Array.from({ length: rows }, () => [cell]),
});
const figure = (height?: number): Block => ({
  kind: 'figure',
  id: 'f',
  caption: '',
  alt: '',
  data: { figure: 'a/b', data: 1 },
  table: table(1),
  ...(height !== undefined && { drawing: { svg: '', width: 680, height } }),
});

test('about two pages are short, more are not, whatever they are made of', () => {
  const kinds: readonly (readonly [fits: number, tooMany: number, Block])[] = [
    [40, 90, { kind: 'heading', level: 1, text: 'Un titre', id: 'a' }],
    [10, 25, { kind: 'paragraph', content: words(100) }],
    [10, 25, { kind: 'list', ordered: false, items: [words(50), words(50)] }],
    [10, 25, { kind: 'facts', items: [{ term: 'a', description: words(90) }] }],
    [10, 25, { kind: 'note', tone: 'muted', content: words(100) }],
    [10, 25, { kind: 'quote', content: words(100) }],
    [
      10,
      30,
      {
        kind: 'cards',
        items: [
          { value: '1', label: 'a', detail: 'b' },
          { value: '1', label: 'c' },
        ],
      },
    ],
    [1, 4, table(20)],
    [3, 9, figure()],
    [2, 9, figure(500)],
  ];
  for (const [fits, tooMany, block] of kinds) {
    expect(short(...times(fits, block)), `${fits} ${block.kind}`).toBe(true);
    expect(short(...times(tooMany, block)), `${tooMany} ${block.kind}`).toBe(false);
  }
});
