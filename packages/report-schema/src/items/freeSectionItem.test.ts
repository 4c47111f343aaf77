import { standardRatingScale } from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import { freeSectionItem } from './freeSectionItem.ts';

const item = { id: 'more', kind: 'free-section', title: { fr: 'Libre', en: 'Free' }, maxWords: 4 } as const;
const context = { asOf: '2025-03-15', rows: [], rowGroups: [] };

describe('a free section', () => {
  test('takes parts of plain text, with headings or without', () => {
    const answer = { parts: [{ heading: 'A', text: { fr: 'un', en: 'one' } }, { text: 'x' }] };
    expect(freeSectionItem.parse?.(answer, item).value).toEqual(answer);
    expect(freeSectionItem.parse?.({ parts: [{ heading: 'A' }] }, item).value).toBeUndefined();
    expect(freeSectionItem.parse?.('x', item).value).toBeUndefined();
  });
  test('of blanks alone says nothing', () => {
    expect(freeSectionItem.isEmpty?.({ parts: [{ text: ' ', heading: { fr: '' } }] })).toBe(true);
    expect(freeSectionItem.isEmpty?.({ parts: [{ text: '', heading: 'A' }] })).toBe(false);
  });
  test('counts the words of all its parts, in the longer language', () => {
    const text = { fr: 'un deux', en: 'one two three' };
    expect(freeSectionItem.check?.({ parts: [{ heading: 'A', text }] }, item, context)).toEqual([]);
    expect(freeSectionItem.check?.({ parts: [{ text }, { text: 'x y' }] }, item, context)).toMatchObject([
      { code: 'report/text-too-long', params: { count: 5, max: 4 } },
    ]);
    const { maxWords: _, ...free } = item;
    expect(freeSectionItem.check?.({ parts: [{ text: 'a b c d e' }] }, free, context)).toEqual([]);
  });
  test('is printed as headings and paragraphs, markup as the text that it is', () => {
    const print = { ...context, lang: 'en', level: 3, scale: standardRatingScale } as const;
    const parts = [{ heading: ' Why ', text: '<b>One</b>\n\nTwo' }, { text: 'Three' }];
    expect(freeSectionItem.toBlocks({ parts }, item, print)).toEqual([
      { kind: 'heading', level: 3, text: 'Why', id: 'more-1' },
      { kind: 'paragraph', content: ['<b>One</b>'] },
      { kind: 'paragraph', content: ['Two'] },
      { kind: 'paragraph', content: ['Three'] },
    ]);
    expect(freeSectionItem.toBlocks(undefined, item, print)).toEqual([]);
  });
});
