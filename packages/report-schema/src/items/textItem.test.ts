import { standardRatingScale } from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import type { AnswerContext, BlockContext } from './ItemKind.ts';
import { textItem } from './textItem.ts';

const item = { id: 'story', kind: 'text', title: { fr: 'Récit', en: 'Story' } } as const;
const check: AnswerContext = { asOf: '2025-03-15', rows: [], rowGroups: [] };
const print: BlockContext = { ...check, lang: 'fr', level: 3, scale: standardRatingScale };

describe('a text', () => {
  test('is a string, or one wording per language, and nothing else', () => {
    expect(textItem.parse?.('x', item).value).toBe('x');
    expect(textItem.parse?.({ fr: 'x', 'en-GB': 'y' }, item).issues).toEqual([]);
    expect(textItem.parse?.(3, item).issues).toMatchObject([
      { code: 'format/wrong-type', params: { field: item.title } },
    ]);
    expect(textItem.parse?.({ french: 'x' }, item).value).toBeUndefined();
  });
  test('of blanks alone says nothing', () => {
    expect(textItem.isEmpty?.(' \n')).toBe(true);
    expect(textItem.isEmpty?.({ fr: '', en: 'x' })).toBe(false);
  });
  test('has as many words as it may, and one more is an error with both numbers', () => {
    const short = { ...item, maxWords: 3 };
    expect(textItem.check?.('un deux  trois', short, check)).toEqual([]);
    expect(textItem.check?.({ fr: 'un deux trois', en: 'one two three four' }, short, check)).toMatchObject([
      {
        code: 'report/text-too-long',
        severity: 'error',
        params: { count: 4, max: 3 },
        at: { item: 'story' },
      },
    ]);
  });
  test('has as many characters as it may', () => {
    const short = { ...item, maxCharacters: 3 };
    expect(textItem.check?.('abc', short, check)).toEqual([]);
    expect(textItem.check?.('abcd', short, check)).toMatchObject([{ params: { count: 4, max: 3 } }]);
  });
  test('counts the words of a megabyte', () => {
    const [issue] = textItem.check?.('mot '.repeat(250_000), { ...item, maxWords: 300 }, check) ?? [];
    expect(issue?.params['count']).toBe(250_000);
  });
  test('starts a paragraph at a blank line', () => {
    expect(textItem.toBlocks({ fr: 'Un.\n\nDeux.\nTrois.', en: 'One.' }, item, print)).toEqual([
      { kind: 'paragraph', content: ['Un.'] },
      { kind: 'paragraph', content: ['Deux.\nTrois.'] },
    ]);
    expect(textItem.toBlocks(undefined, item, print)).toEqual([]);
  });
});
