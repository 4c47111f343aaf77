import { standardRatingScale } from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import { choiceItem } from './choiceItem.ts';
import type { BlockContext } from './ItemKind.ts';

const options = [
  { code: 'start', title: { fr: 'Au début', en: 'At the start' } },
  { code: 'end', title: { fr: 'À la fin', en: 'At the end' } },
];
const one = { id: 'c', kind: 'choice', title: { fr: 'C', en: 'C' }, options } as const;
const several = { ...one, multiple: true } as const;
const print: BlockContext = {
  asOf: '2025-03-15',
  rows: [],
  rowGroups: [],
  lang: 'en',
  level: 3,
  scale: standardRatingScale,
};

describe('a choice', () => {
  test('takes the code of one option', () => {
    expect(choiceItem.parse?.('start', one).value).toBe('start');
    expect(choiceItem.parse?.('middle', one).issues).toMatchObject([
      { code: 'format/invalid-value', params: { found: '"middle"', expected: 'start | end' } },
    ]);
    expect(choiceItem.parse?.(['start'], one).value).toBeUndefined();
  });
  test('of several takes a list, printed in the order of the options', () => {
    expect(choiceItem.parse?.(['end', 'start'], several).value).toEqual(['end', 'start']);
    expect(choiceItem.toBlocks(['end', 'start'], several, print)).toEqual([
      { kind: 'list', ordered: false, items: [['At the start'], ['At the end']] },
    ]);
  });
  test('is printed in words', () => {
    expect(choiceItem.toBlocks('end', one, { ...print, lang: 'fr' })).toEqual([
      { kind: 'paragraph', content: ['À la fin'] },
    ]);
    expect(choiceItem.toBlocks(undefined, one, print)).toEqual([]);
    expect(choiceItem.isEmpty?.([])).toBe(true);
  });
});
